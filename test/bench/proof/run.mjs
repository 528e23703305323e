/** Builds the bench and runs it: npm run bench:proof [-- --seed 7 --times 20 --misses] */
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { build } from 'vite';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const outDir = join(root, 'out', 'bench-proof');
await build({
  root,
  configFile: false,
  logLevel: 'error',
  build: {
    ssr: join(root, 'test/bench/proof/bench.ts'),
    outDir,
    emptyOutDir: true,
    minify: false,
    rolldownOptions: { output: { entryFileNames: 'bench.mjs' } },
  },
});
const { runBench } = await import(`file://${join(outDir, 'bench.mjs')}`);
runBench(root, process.argv.slice(2));
