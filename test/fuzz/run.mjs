/** Builds the fuzzer and runs it: npm run fuzz [-- --cases 10000 --seed 7] */
import { mkdtempSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { continueUnderOurNode, ensureInstalled, root } from '../../build/setup.mjs';

await ensureInstalled();
await continueUnderOurNode(fileURLToPath(import.meta.url));

const { build } = await import('vite');
mkdirSync(join(root, 'out'), { recursive: true });
// Below out/, where the installed packages are found; a folder for each run, since two may run at once.
const outDir = mkdtempSync(join(root, 'out', 'fuzz-'));
const number = (flag, usual) => {
  const at = process.argv.indexOf(flag);
  return at === -1 ? usual : Number(process.argv[at + 1]);
};
try {
  const input = ['fuzz', 'child'].map((name) => join(root, 'test/fuzz', `${name}.ts`));
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: { ssr: true, outDir, minify: false, rolldownOptions: { input, output: { entryFileNames: '[name].mjs' } } },
  });
  // What a page runs is one plain script.
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      lib: {
        entry: join(root, 'test/fuzz/paste-entry.ts'),
        formats: ['iife'],
        name: 'paste',
        fileName: () => 'paste.js',
      },
      outDir,
      emptyOutDir: false,
    },
  });
  const { fuzz } = await import(`file://${join(outDir, 'fuzz.mjs')}`);
  const seed = number('--seed', 1);
  const began = Date.now();
  const { failures, ...counts } = await fuzz({
    root,
    child: join(outDir, 'child.mjs'),
    pasteScript: join(outDir, 'paste.js'),
    cases: number('--cases', 300),
    seed,
    keep: join(root, 'out', 'fuzz-failures'),
    say: (line) => process.stderr.write(`${line}\n`),
  });
  const seconds = Math.round((Date.now() - began) / 1000);
  process.stdout.write(`${JSON.stringify({ seed, ...counts, seconds, failures: failures.length }, null, 2)}\n`);
  for (const failure of failures) process.stdout.write(`${failure.kept}: ${failure.why}\n`);
  process.exitCode = failures.length === 0 ? 0 : 1;
} finally {
  rmSync(outDir, { recursive: true, force: true });
}
