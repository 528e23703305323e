import { randomUUID } from 'node:crypto';
import type { BrowserWindow, IpcMain } from 'electron';
import type { Events } from '../core/api';
import { FLUSHED } from './channels';

/** Longer than any save takes; a window that hangs must still close. */
const PATIENCE = 3_000;

/**
 * Before the window closes, has it save what is pending. It closes when it says so, or after `patience` milliseconds.
 */
export function flushOnClose(
  window: BrowserWindow,
  ipc: Pick<IpcMain, 'on'>,
  emit: (event: Events['flush']) => void,
  patience = PATIENCE,
): void {
  let token: string | null = null;
  const finish = () => {
    if (!window.isDestroyed()) window.destroy();
  };
  ipc.on(FLUSHED, (event, given: unknown) => {
    if (token !== null && given === token && event.sender === window.webContents) finish();
  });
  window.on('close', (event) => {
    if (window.webContents.isCrashed()) return;
    event.preventDefault();
    if (token !== null) return;
    token = randomUUID();
    emit({ token });
    setTimeout(finish, patience);
  });
}
