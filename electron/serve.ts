import { dirname, join, resolve } from 'node:path';
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
  const { port, noOpen, file } = parseArguments(args);
  const program = resolve(__dirname, '..', '..');
  const folders = appFolders(program);
  const asked = file === undefined ? null : resolve(file);
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
    // Whoever names a file on the command line may open it, wherever it is.
    places: () => [...usualPlaces(folders.documents), ...(asked ? [{ name: '当前文件夹', path: dirname(asked) }] : [])],
    log,
  });
  const stop = async () => {
    await loopback.close();
    desk.close();
    process.exit(0);
  };
  const browser = noOpen ? null : hasDisplay() ? findBrowser() : null;
  let first = asked;
  const loopback = await startLoopback({
    handlers: desk.handlers,
    onWindow() {
      if (first !== null) loopback.emit('openFile', { path: first });
      first = null;
    },
    staticDir: folders.renderer,
    ...(port === undefined ? {} : { port }),
    ...(process.env['SHUFA_DEV_TOKEN'] ? { token: process.env['SHUFA_DEV_TOKEN'] } : {}),
    ...(browser ? { idle: { after: IDLE_AFTER, then: () => void stop() } } : {}),
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop());

  process.stdout.write(`${loopback.url}\n`);
  if (browser && (await openBrowser(browser, loopback.url, join(folders.data, 'browser')))) return;
  if (!noOpen) process.stderr.write('述法：没有可用的浏览器窗口，请在本机浏览器中打开上面的地址；按 Ctrl+C 结束。\n');
}

function parseArguments(args: string[]): { port?: number; noOpen: boolean; file?: string } {
  const wrong = (why: string) => new AppError('usage', { why });
  const rest = [...args];
  const found: { port?: number; noOpen: boolean; file?: string } = { noOpen: false };
  for (let argument = rest.shift(); argument !== undefined; argument = rest.shift()) {
    if (argument === '--no-open') found.noOpen = true;
    else if (argument === '--port') found.port = parsePort(rest.shift() ?? '');
    else if (argument.startsWith('-')) throw wrong(`不认识的选项 ${argument}，可用的有 --port、--no-open。`);
    else if (found.file === undefined) found.file = argument;
    else throw wrong('一次只能打开一份报告。');
  }
  return found;
}

function parsePort(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/u.test(text) && port <= 65_535) return port;
  throw new AppError('usage', { why: `端口应为 0 到 65535 的整数：${text}` });
}

/** The same, with the one sentence and the exit code for what goes wrong. */
export function start(args: string[]): void {
  serve(args).catch((error: unknown) => {
    process.stderr.write(`${error instanceof AppError ? error.message : String(error)}\n`);
    process.exit(error instanceof AppError ? 2 : 1);
  });
}

if (require.main === module) start(process.argv.slice(2));
