import { BrowserWindow, ipcMain, screen } from 'electron';
import { join } from 'node:path';
import type { Events } from '../core/api';
import { LISTENING } from './channels';
import { flushOnClose } from './flush-on-close';
import { PAGE_ORIGIN } from './page/page-address';
import { recoverPage } from './recover-page';
import { readWindowState, SMALLEST, writeWindowState } from './shell/window-state';

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
  const { bounds, maximized } = readWindowState(
    statePath,
    screen.getAllDisplays().map((display) => display.workArea),
  );
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
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: developer,
    },
  });
  const { webContents } = window;
  const emit: MainWindow['emit'] = (name, event) => webContents.send(name, event);
  let listening = false;
  let waiting: string | null = null;

  ipcMain.on(LISTENING, (event, name: unknown) => {
    if (event.sender !== webContents || name !== ('openFile' satisfies keyof Events)) return;
    listening = true;
    if (waiting !== null) emit('openFile', { path: waiting });
    waiting = null;
  });
  webContents.on('did-start-loading', () => (listening = false));
  flushOnClose(window, ipcMain, (event) => emit('flush', event));
  recoverPage(webContents, log, giveUp);
  window.on('unresponsive', () => log('window unresponsive'));
  window.on('close', () => writeWindowState(statePath, window.getNormalBounds(), window.isMaximized()));
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
      if (listening) emit('openFile', { path });
      else waiting = path;
    },
  };
}
