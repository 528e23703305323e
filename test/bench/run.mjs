/** Builds what is measured, and measures: npm run bench [-- --rounds 6 --json --only process,warm,start,editor] */
import { fileURLToPath, pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { ensureBuilt } from '../../build/bundle.mjs';
import { continueUnderOurNode, ensureInstalled, root } from '../../build/setup.mjs';

await ensureInstalled();
await continueUnderOurNode(fileURLToPath(import.meta.url));
await ensureBuilt(['desk', 'renderer']);
const { build } = await import('vite');
const outDir = join(root, 'out', 'bench');
const here = join(root, 'test', 'bench');
const common = { root, configFile: false, logLevel: 'error', publicDir: false };

for (const name of ['bare-slate.tsx', 'bare-prosemirror.ts']) {
  await build({
    ...common,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir,
      emptyOutDir: false,
      lib: {
        entry: join(here, 'editor', 'pages', name),
        name: 'bare',
        formats: ['iife'],
        fileName: () => name.replace(/\.tsx?$/u, '.js'),
      },
    },
  });
}
await build({
  ...common,
  ssr: { external: ['better-sqlite3', 'playwright-core'] },
  build: {
    ssr: join(here, 'bench.ts'),
    outDir,
    emptyOutDir: false,
    minify: false,
    rolldownOptions: { output: { entryFileNames: 'bench.mjs' } },
  },
});
const { runBench } = await import(pathToFileURL(join(outDir, 'bench.mjs')).href);
await runBench(root, outDir, process.argv.slice(2));
