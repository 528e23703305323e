import { app, dialog, ipcMain, Menu, protocol, session, shell } from 'electron';
import { join } from 'node:path';
import { AppError } from '../core/errors';
import { createDesk, type Desk } from './desk/desk';
import { chooseFile } from './dialogs';
import { hardenCommandLine, hardenContents, hardenSession } from './harden';
import { serve } from './ipc';
import { openMainWindow, type MainWindow } from './main-window';
import { menuTemplate } from './menu';
import { isOurPage } from './our-page';
import { PAGE_SCHEME } from './page/page-address';
import { pageResponse } from './page/page-response';
import { appFolders } from './shell/app-folders';
import { logFile } from './shell/log-file';
import { reportArgument } from './shell/report-argument';
import { problemBox } from './show-problem';

const folders = appFolders(app.getAppPath());
const log = logFile(folders.data);
const developer = !app.isPackaged;
const showProblem = problemBox(dialog);

let desk: Desk | undefined;
let main: MainWindow | undefined;
let cancelled = (): number => 0;
/** A report to open before there is a window. */
let first = reportArgument(process.argv.slice(1), process.cwd());

function openFile(path: string | null): void {
  if (main && path !== null) main.openFile(path);
  else if (main) main.window.focus();
  else first = path ?? first;
}

function start(): void {
  cancelled = hardenSession(session.defaultSession, log);
  protocol.handle(PAGE_SCHEME, (request) => pageResponse(folders.renderer, request));
  desk = createDesk({
    shell: 'electron',
    version: app.getVersion(),
    templatesDir: folders.templates,
    dataDir: folders.data,
    documentsDir: folders.documents,
    chooseFile: (choice) => chooseFile(dialog, main!.window, choice, folders.documents),
    revealFile: (path) => shell.showItemInFolder(path),
    log,
    worker: join(__dirname, 'worker.cjs'),
  });
  serve(ipcMain, desk.handlers, isOurPage);
  main = openMainWindow({ preload: join(__dirname, 'preload.cjs'), dataFolder: folders.data, developer, log, giveUp });
  main.window.on('closed', () => (main = undefined));
  const mac = process.platform === 'darwin';
  Menu.setApplicationMenu(
    Menu.buildFromTemplate(menuTemplate((name) => main?.emit('command', { name }), { mac, developer })),
  );
  if (first !== null) main.openFile(first);
}

function giveUp(): void {
  dialog.showErrorBox('述法', '窗口多次意外退出。您的文字已经保存，请重新启动述法；如再次出现，请把日志发给技术人员。');
  app.exit(1);
}

function startOrSayWhy(): void {
  try {
    start();
  } catch (error) {
    log(`start: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    dialog.showErrorBox('述法没有启动', error instanceof AppError ? error.message : String(error));
    app.exit(1);
  }
}

app.setPath('userData', join(folders.data, 'electron'));
app.enableSandbox();
hardenCommandLine(app.commandLine);
protocol.registerSchemesAsPrivileged([
  { scheme: PAGE_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
]);
hardenContents(app);

if (app.requestSingleInstanceLock()) {
  app.on('second-instance', (_event, argv, cwd) => openFile(reportArgument(argv.slice(1), cwd)));
  app.on('open-file', (event, path) => {
    event.preventDefault();
    openFile(path);
  });
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', () => {
    desk?.close();
    if (cancelled() > 0) log(`requests cancelled in all: ${cancelled()}`);
  });
  app.on('child-process-gone', (_event, { type, reason, exitCode }) =>
    log(`${type} process gone: ${reason} ${exitCode}`),
  );
  process.on('uncaughtException', (error) => {
    log(`uncaught: ${error.stack ?? error.message}`);
    showProblem();
  });
  process.on('unhandledRejection', (error) => {
    log(`unhandled: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    showProblem();
  });
  void app.whenReady().then(startOrSayWhy);
} else {
  app.quit();
}
