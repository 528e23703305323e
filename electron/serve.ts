import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { AppError } from '../core/errors';
import { findBrowser, hasDisplay } from './browser/find-browser';
import { openBrowser } from './browser/open-browser';
import { createDesk } from './desk/desk';
import { usualPlaces } from './desk/places';
import { startLoopback } from './loopback';
import { appFolders } from './shell/app-folders';
import { logFile } from './shell/log-file';
import { programVersion } from './shell/version';

const IDLE_AFTER = 20_000;

/**
 * The browser shell: the desk process on loopback, shown by an installed browser. Prints the address on stdout.
 * `--port N` asks for a port, `--no-open` opens no browser and never exits by itself.
 */
export async function serve(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { port: { type: 'string' }, 'no-open': { type: 'boolean' } },
  });
  const program = resolve(__dirname, '..', '..');
  const folders = appFolders(program);
  const log = logFile(folders.data);
  process.on('uncaughtException', (error) => log(`uncaught: ${error.stack ?? error.message}`));
  process.on('unhandledRejection', (error) =>
    log(`unhandled: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`),
  );

  const desk = createDesk({
    shell: 'browser',
    version: programVersion(program),
    templatesDir: folders.templates,
    dataDir: folders.data,
    documentsDir: folders.documents,
    places: () => usualPlaces(folders.documents),
    log,
  });
  const stop = async () => {
    await loopback.close();
    desk.close();
    process.exit(0);
  };
  const browser = values['no-open'] ? null : hasDisplay() ? findBrowser() : null;
  let first = positionals[0] === undefined ? null : resolve(positionals[0]);
  const loopback = await startLoopback({
    handlers: desk.handlers,
    onWindow() {
      if (first !== null) loopback.emit('openFile', { path: first });
      first = null;
    },
    staticDir: folders.renderer,
    ...(values.port === undefined ? {} : { port: parsePort(values.port) }),
    ...(process.env['SHUFA_DEV_TOKEN'] ? { token: process.env['SHUFA_DEV_TOKEN'] } : {}),
    ...(browser ? { idle: { after: IDLE_AFTER, then: () => void stop() } } : {}),
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop());

  process.stdout.write(`${loopback.url}\n`);
  if (browser && (await openBrowser(browser, loopback.url, join(folders.data, 'browser')))) return;
  if (!values['no-open'])
    process.stderr.write('述法：没有可用的浏览器窗口，请在本机浏览器中打开上面的地址；按 Ctrl+C 结束。\n');
}

function parsePort(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new AppError('usage', { why: `端口应为 0 到 65535 的整数：${text}` });
  return port;
}

/** The same, with the one sentence and the exit code for what goes wrong. */
export function start(args: string[]): void {
  serve(args).catch((error: unknown) => {
    process.stderr.write(`${error instanceof AppError ? error.message : String(error)}\n`);
    process.exit(error instanceof AppError ? 2 : 1);
  });
}

if (require.main === module) start(process.argv.slice(2));
