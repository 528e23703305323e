/**
 * `npm test`: installs and builds what the tests need, then format, types, lint, jest, and the journeys in a real
 * browser. All of it runs even when some of it fails; the last line counts, and the exit code is honest.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBuilt } from './bundle.mjs';
import { runChecks, runTool } from './run-tool.mjs';
import { continueUnderOurNode, ensureInstalled, root, say } from './setup.mjs';
import { ensureSystemTools } from './system-tools.mjs';

await ensureInstalled();
await continueUnderOurNode(fileURLToPath(import.meta.url));
ensureSystemTools();
await ensureBuilt(['desk', 'renderer']);

const reports = join(root, 'out', 'test');
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const count = { passed: 0, failed: 0 };
// Beside each other: on two cores each leaves some of one free.
const [tools] = await Promise.all([
  runChecks(),
  jest('unit', '--maxWorkers=100%', '--testPathIgnorePatterns', '/node_modules/', '/out/', '/test/e2e/'),
]);
count.passed += 3 - tools.length;
count.failed += tools.length;
// Journeys start browsers and whole programs: one at a time, after everything else.
const unsteady = await jest('e2e', '--runInBand', '--testPathPatterns', '/test/e2e/');
// A journey waits for a real browser and a real program on a machine that others load too. One more try tells a
// slow moment from a fault; which ones needed it is said, so that they are mended.
if (unsteady.length > 0 && unsteady.length <= 3) {
  say(`\n— again, alone: ${unsteady.join(' ')}`);
  const failedBefore = count.failed;
  count.failed -= failuresOf('e2e');
  if ((await jest('e2e-again', '--runInBand', ...unsteady)).length === 0)
    say('— passed on the second try: unsteady journeys');
  else count.failed = Math.max(count.failed, failedBefore);
}

process.stdout.write(`${count.passed} passed, ${count.failed} failed\n`);
process.exitCode = count.failed === 0 ? 0 : 1;

/** Runs jest and counts; returns the files that failed. */
async function jest(name, ...args) {
  say(`\n— jest ${name}`);
  const file = join(reports, `${name}.json`);
  const status = await runTool('jest', [...args, '--json', '--outputFile', file, '--silent=false']);
  const result = readResult(file);
  count.passed += result.numPassedTests;
  // A suite that does not even load holds tests nobody counted; so does a run without any result.
  count.failed += result.numFailedTests + result.numRuntimeErrorTestSuites;
  // Something that went wrong after the last test, or a run that wrote nothing, counts as well.
  if (status !== 0 && result.numFailedTests + result.numRuntimeErrorTestSuites === 0) {
    say(`— jest ${name}: its process ended with ${status}`);
    count.failed += 1;
  }
  return result.testResults.filter(({ status }) => status === 'failed').map(({ name }) => name);
}

function failuresOf(name) {
  const result = readResult(join(reports, `${name}.json`));
  return result.numFailedTests + result.numRuntimeErrorTestSuites;
}

function readResult(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, numRuntimeErrorTestSuites: 0, testResults: [] };
  }
}
