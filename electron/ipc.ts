import type { IpcMain, IpcMainInvokeEvent } from 'electron';
import type { Api, Reply } from '../core/api';
import { apiMethods } from '../core/api-methods';
import { answer } from './desk/answer';

/** The only place where the desktop shell answers a window. `isOurs` says whether the sender is our own page. */
export function serve(
  ipc: Pick<IpcMain, 'handle'>,
  handlers: Api,
  isOurs: (event: Pick<IpcMainInvokeEvent, 'sender' | 'senderFrame'>) => boolean,
): void {
  for (const method of apiMethods) {
    ipc.handle(method, async (event, ...args): Promise<Reply<unknown>> => {
      if (!isOurs(event)) return { ok: false, error: { code: 'refused', details: {} } };
      return answer(handlers, method, args);
    });
  }
}
