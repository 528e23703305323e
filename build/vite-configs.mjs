import react from '@vitejs/plugin-react';
import { join } from 'node:path';
import { root } from './setup.mjs';

const common = { configFile: false, logLevel: 'warn', clearScreen: false };

const page = {
  ...common,
  root: join(root, 'renderer'),
  base: './',
  publicDir: false,
  plugins: [react()],
  // The package writes style elements, which the page's policy refuses.
  resolve: { alias: { 'react-style-singleton': join(root, 'renderer', 'ui', 'style-singleton.ts') } },
};

/** The window: one page of plain files that both shells serve from `/`. */
export const renderer = (outDir) => [
  {
    ...page,
    build: { outDir, emptyOutDir: true, target: 'chrome120', reportCompressedSize: false, chunkSizeWarningLimit: 2000 },
  },
];

/** The window from Vite's own server, its requests passed on to the desk process at `port`. */
export const rendererDev = (port) => {
  const desk = `http://127.0.0.1:${port}`;
  const toDesk = { target: desk, changeOrigin: true, headers: { origin: desk } };
  return {
    ...page,
    base: '/',
    // Hot reload needs an inline script; the built page allows none.
    plugins: [
      react(),
      {
        name: 'no-policy-while-developing',
        transformIndexHtml: (html) => html.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/u, ''),
      },
    ],
    server: { host: '127.0.0.1', proxy: { '^/api/': toDesk, '^/events\\?': toDesk, '^/launch$': toDesk } },
    cacheDir: join(root, 'out', 'vite'),
  };
};

/**
 * The desk process: main, serve, cli and the thread for long work (worker) share chunks, and what is imported lazily
 * stays apart, so that a command that writes no .docx does not load the docx library. The preload of a sandboxed window
 * may require nothing beside itself: it is one file.
 */
export const desk = (outDir) => [
  bundle(outDir, ['main', 'serve', 'cli', 'worker'], { chunkFileNames: 'chunks/[name]-[hash].cjs' }),
  bundle(outDir, ['preload'], { codeSplitting: false }),
];

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
