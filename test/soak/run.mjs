/** Builds the soak and runs it: npm run soak [-- --kills 1000 --seed 7] */
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBuilt } from '../../build/bundle.mjs';
import { continueUnderOurNode, ensureInstalled, root } from '../../build/setup.mjs';

await ensureInstalled();
await continueUnderOurNode(fileURLToPath(import.meta.url));
await ensureBuilt(['desk']);

const { build } = await import('vite');
// Below out/, where the installed packages are found; a folder for each run, since two may run at once.
const outDir = mkdtempSync(join(root, 'out', 'soak-'));
await build({
  root,
  configFile: false,
  logLevel: 'error',
  build: {
    ssr: join(root, 'test/soak/soak.ts'),
    outDir,
    minify: false,
    rolldownOptions: { output: { entryFileNames: 'soak.mjs' } },
  },
});
const { soak } = await import(`file://${join(outDir, 'soak.mjs')}`);
rmSync(outDir, { recursive: true, force: true });
// Ends in order, so that its disk is let go of.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1));
const number = (flag, usual) => {
  const at = process.argv.indexOf(flag);
  return at === -1 ? usual : Number(process.argv[at + 1]);
};
const seed = number('--seed', 1);
const began = Date.now();
const result = await soak({
  root,
  kills: number('--kills', 20),
  seed,
  say: (line) => process.stderr.write(`${line}\n`),
});
const { unsaved, failures, ...counts } = result;
const ages = [...unsaved].sort((a, b) => a - b).map(Math.round);
process.stdout.write(
  `${JSON.stringify(
    {
      seed,
      ...counts,
      oldestUnsavedMs: { median: ages[ages.length >> 1] ?? 0, most: ages.at(-1) ?? 0 },
      seconds: Math.round((Date.now() - began) / 1000),
      failures: failures.length,
    },
    null,
    2,
  )}\n`,
);
for (const failure of failures) process.stdout.write(`${failure}\n`);
// Savers of windows that are gone may still wait to try again.
process.stdout.write('', () => process.exit(failures.length === 0 ? 0 : 1));
