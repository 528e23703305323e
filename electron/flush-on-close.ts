import { randomUUID } from 'node:crypto';
import type { BrowserWindow, IpcMain } from 'electron';
import type { Events } from '../core/api';
import { FLUSHED } from './channels';
import { isOurPage } from './our-page';

/** Longer than any save takes on a disk that works. */
const PATIENCE = 3_000;

export interface FlushOptions {
  /** Whether the window has anything that could be pending. */
  isNeeded(): boolean;
  emit(event: Events['flush']): void;
  /** Nothing was heard in time: may the window close all the same? */
  mayLose(): boolean;
}

/** Before the window closes, has it save what is pending. It closes when it says so, or when the person says so. */
export function flushOnClose(
  window: BrowserWindow,
  ipc: Pick<IpcMain, 'on'>,
  { isNeeded, emit, mayLose }: FlushOptions,
): void {
  let token: string | null = null;
  let waiting: NodeJS.Timeout | undefined;
  const finish = () => {
    clearTimeout(waiting);
    if (!window.isDestroyed()) window.destroy();
  };
  ipc.on(FLUSHED, (event, given: unknown) => {
    const isOurs = event.sender === window.webContents && isOurPage(event);
    if (isOurs && token !== null && given === token) finish();
  });
  window.on('close', (event) => {
    if (window.webContents.isCrashed() || !isNeeded()) return;
    event.preventDefault();
    if (token !== null) return;
    token = randomUUID();
    emit({ token });
    waiting = setTimeout(() => {
      if (window.isDestroyed()) return;
      if (mayLose()) finish();
      else token = null;
    }, PATIENCE);
  });
}
