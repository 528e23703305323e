import { BrowserWindow, dialog, ipcMain, screen } from 'electron';
import { join } from 'node:path';
import type { Events } from '../core/api';
import { isEventName, LISTENING } from './channels';
import { flushOnClose } from './flush-on-close';
import { isOurPage } from './our-page';
import { PAGE_ORIGIN } from './page/page-address';
import { recoverPage } from './recover-page';
import { readWindowState, SMALLEST, writeWindowState } from './shell/window-state';
import { askWhenUnresponsive } from './unresponsive';

export interface MainWindow {
  window: BrowserWindow;
  emit<K extends keyof Events>(name: K, event: Events[K]): void;
  /** Brings the window to the front and has it open a report, as soon as it listens. */
  openFile(path: string): void;
}

export interface MainWindowOptions {
  preload: string;
  dataFolder: string;
  developer: boolean;
  log(problem: string): void;
  /** The page keeps dying. */
  giveUp(): void;
}

export function openMainWindow({ preload, dataFolder, developer, log, giveUp }: MainWindowOptions): MainWindow {
  const statePath = join(dataFolder, 'window.json');
  const screens = screen.getAllDisplays().map((display) => display.workArea);
  const { bounds, maximized } = readWindowState(statePath, screens);
  const window = new BrowserWindow({
    ...bounds,
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    show: false,
    title: '述法',
    backgroundColor: '#f3f4f6',
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: developer,
    },
  });
  const { webContents } = window;
  const emit: MainWindow['emit'] = (name, event) => webContents.send(name, event);
  /** The announcements that the page hears. */
  const heard = new Set<keyof Events>();
  let waiting: string | null = null;

  ipcMain.on(LISTENING, (event, name: unknown, on: unknown) => {
    if (event.sender !== webContents || !isOurPage(event) || !isEventName(name)) return;
    if (on !== true) return void heard.delete(name);
    heard.add(name);
    if (waiting === null || !heard.has('openFile')) return;
    emit('openFile', { path: waiting });
    waiting = null;
  });
  webContents.on('did-start-loading', () => heard.clear());
  recoverPage(webContents, log, giveUp);
  askWhenUnresponsive(window, dialog, log);
  window.on('close', () => writeWindowState(statePath, window.getNormalBounds(), window.isMaximized()));
  flushOnClose(window, ipcMain, {
    isNeeded: () => heard.has('flush'),
    emit: (event) => emit('flush', event),
    mayLose: () => askToLose(window),
  });
  window.once('ready-to-show', () => {
    if (maximized) window.maximize();
    window.show();
  });
  void window.loadURL(`${PAGE_ORIGIN}/`);

  return {
    window,
    emit,
    openFile(path) {
      if (window.isMinimized()) window.restore();
      window.focus();
      if (heard.has('openFile')) emit('openFile', { path });
      else waiting = path;
    },
  };
}

/** Whether the person closes the window although the last changes are not in the file. */
function askToLose(window: BrowserWindow): boolean {
  const answer = dialog.showMessageBoxSync(window, {
    type: 'warning',
    title: '述法',
    message: '最后的修改没有保存到文件。',
    detail: '请返回后用“另存为”保存到其他位置；仍然关闭将丢失最后的修改。',
    buttons: ['返回', '仍然关闭'],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  return answer === 1;
}
