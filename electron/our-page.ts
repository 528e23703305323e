import type { IpcMainEvent, IpcMainInvokeEvent } from 'electron';
import { isPageUrl } from './page/page-address';

/** Whether a message comes from the top frame of a window that shows our own page. Everything else is refused. */
export function isOurPage({
  sender,
  senderFrame,
}: Pick<IpcMainEvent | IpcMainInvokeEvent, 'sender' | 'senderFrame'>): boolean {
  return senderFrame !== null && senderFrame === sender.mainFrame && isPageUrl(senderFrame.url);
}
