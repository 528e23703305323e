/**
 * `npm run check`: format, types and lint beside the unit tests, on all cores. What starts whole programs again and
 * again (journeys in a browser, broken files, kills, packages) is left to `npm test`.
 */
import { fileURLToPath } from 'node:url';
import { ensureBuilt } from './bundle.mjs';
import { runChecks, runTool } from './run-tool.mjs';
import { continueUnderOurNode, ensureInstalled, say, seconds } from './setup.mjs';
import { ensureSystemTools } from './system-tools.mjs';

const LEFT_OUT = ['/node_modules/', '/out/', '/test/e2e/', '/test/fuzz/', '/test/soak/', '/test/build/dist'];

await ensureInstalled();
await continueUnderOurNode(fileURLToPath(import.meta.url));
ensureSystemTools();
await ensureBuilt(['desk', 'renderer']);

const began = Date.now();
const [failed, tests] = await Promise.all([
  runChecks({ quick: true }),
  runTool('jest', ['--maxWorkers=100%', '--silent', '--testPathIgnorePatterns', ...LEFT_OUT]),
]);
if (tests !== 0) failed.push('jest');
say(
  failed.length === 0 ? `\n— 全部通过（${seconds(began)}）` : `\n— 没有通过：${failed.join('、')}（${seconds(began)}）`,
);
process.exitCode = failed.length === 0 ? 0 : 1;
