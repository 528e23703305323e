import { basename, dirname, join, resolve } from 'node:path';
import { AppError } from '../core/errors';
import { findBrowser, hasDisplay } from './browser/find-browser';
import { openBrowser } from './browser/open-browser';
import { createDesk } from './desk/desk';
import { usualPlaces } from './desk/places';
import { startLoopback, type Loopback, type LoopbackOptions } from './loopback';
import { appFolders } from './shell/app-folders';
import { readDeskNote, removeDeskNote, writeDeskNote, type DeskNote } from './shell/desk-note';
import { handOver } from './shell/hand-over';
import { logFile } from './shell/log-file';
import { readUsualPort, writeUsualPort } from './shell/usual-port';
import { programVersion } from './shell/version';
import { holdLock } from './store/hold-lock';

const IDLE_AFTER = 20_000;

/**
 * The browser shell: the desk process on loopback, shown by an installed browser. Prints the address on stdout.
 * `--port N` asks for a port, `--no-open` opens no browser and never exits by itself. A second start hands its file to
 * the program that runs already and ends.
 */
export async function serve(args: string[]): Promise<void> {
  const { port, noOpen, file } = parseArguments(args);
  const program = resolve(__dirname, '..', '..');
  const folders = appFolders(program);
  const notePath = join(folders.data, 'desk.json');
  const browser = noOpen ? null : hasDisplay() ? findBrowser() : null;
  const show = async (url: string): Promise<void> => {
    process.stdout.write(`${url}\n`);
    if (browser && (await openBrowser(browser, url, join(folders.data, 'browser')))) return;
    if (!noOpen)
      process.stderr.write(
        '述法：没有可用的浏览器窗口，请在本机浏览器中打开上面的地址（只能用一次）；按 Ctrl+C 结束。\n',
      );
  };
  const asked = file === undefined ? null : resolve(file);
  const developer = process.env['SHUFA_DEV_TOKEN'];
  const unlock = developer ? () => undefined : holdLock(join(folders.data, 'desk.lock'));
  if (!unlock) {
    const handed = await handOver(notePath, { file: asked });
    if (handed?.url) return show(handed.url);
    if (handed) return void process.stderr.write('述法：已在打开的窗口中显示。\n');
  }

  const log = logFile(folders.data);
  process.on('uncaughtException', (error) => log(`uncaught: ${error.stack ?? error.message}`));
  process.on('unhandledRejection', (error) =>
    log(`unhandled: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`),
  );
  // Whoever names a file on the command line may open it, wherever it is.
  const named = new Set(asked === null ? [] : [dirname(asked)]);
  const desk = createDesk({
    shell: 'browser',
    version: programVersion(program),
    templatesDir: folders.templates,
    dataDir: folders.data,
    documentsDir: folders.documents,
    places: () => [
      ...usualPlaces(folders.documents),
      ...[...named].map((path) => ({ name: basename(path) || path, path })),
    ],
    log,
    worker: join(__dirname, 'worker.cjs'),
  });
  const stop = async () => {
    await loopback.close();
    desk.close();
    if (unlock) removeDeskNote(notePath);
    unlock?.();
    process.exit(0);
  };
  let first = asked;
  const options: LoopbackOptions = {
    handlers: desk.handlers,
    onWindow() {
      if (first !== null) loopback.emit('openFile', { path: first });
      first = null;
    },
    onHandOver(order) {
      if (order.file !== null) named.add(dirname(order.file));
      if (loopback.windows() === 0) first = order.file ?? first;
      else if (order.file !== null) loopback.emit('openFile', { path: order.file });
      return { url: loopback.windows() === 0 || order.file === null ? loopback.newUrl() : null };
    },
    staticDir: folders.renderer,
    ...(port === undefined ? {} : { port }),
    ...(developer ? { token: developer, code: developer } : {}),
    ...(browser ? { idle: { after: IDLE_AFTER, then: () => void stop() } } : {}),
  };
  const portPath = join(folders.data, 'port');
  const isFree = unlock && port === undefined && !developer;
  const left = unlock && !developer ? readDeskNote(notePath) : null;
  // Windows that a crash left call the port they know, also where it was asked for by number.
  if (port !== undefined && left?.port === port) options.token = left.token;
  const loopback = await startAgain(options, isFree ? (left ?? readUsualPort(portPath)) : null);
  if (isFree) writeUsualPort(portPath, loopback.port);
  if (unlock && !developer) writeDeskNote(notePath, { port: loopback.port, token: loopback.token });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop());
  await show(loopback.newUrl());
}

/**
 * At the address of last time, where that is free. Where the desk process before this one crashed, its windows still
 * stand and call: they find this one in its place.
 */
async function startAgain(options: LoopbackOptions, left: DeskNote | { port: number } | null): Promise<Loopback> {
  if (!left) return startLoopback(options);
  try {
    return await startLoopback({ ...options, ...left });
  } catch (error) {
    if (error instanceof AppError && error.code === 'port-in-use') return startLoopback(options);
    throw error;
  }
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
