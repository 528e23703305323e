import react from '@vitejs/plugin-react';
import { join } from 'node:path';
import { root } from './setup.mjs';

/** The window: one page of plain files that both shells serve from `/`. */
export const renderer = (outDir) => [
  {
    ...common,
    root: join(root, 'renderer'),
    base: './',
    plugins: [react()],
    build: { outDir, emptyOutDir: true, target: 'chrome120', reportCompressedSize: false, chunkSizeWarningLimit: 2000 },
  },
];

/**
 * The desk process: main, serve and cli share chunks, and what is imported lazily stays apart, so that a command
 * that writes no .docx does not load the docx library. The preload of a sandboxed window may require nothing beside
 * itself: it is one file.
 */
export const desk = (outDir) => [
  bundle(outDir, ['main', 'serve', 'cli'], { chunkFileNames: 'chunks/[name]-[hash].cjs' }),
  bundle(outDir, ['preload'], { codeSplitting: false }),
];

const common = { configFile: false, logLevel: 'warn', clearScreen: false };

function bundle(outDir, entries, output) {
  return {
    ...common,
    root,
    publicDir: false,
    ssr: { noExternal: true, external: ['better-sqlite3', 'electron'] },
    build: {
      outDir,
      emptyOutDir: false,
      ssr: true,
      target: 'node22',
      minify: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: Object.fromEntries(entries.map((name) => [name, join(root, 'electron', `${name}.ts`)])),
        output: { format: 'cjs', entryFileNames: '[name].cjs', ...output },
      },
    },
  };
}
