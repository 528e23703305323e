import { contextBridge, ipcRenderer, webUtils, type IpcRendererEvent } from 'electron';
import type { Events } from '../core/api';
import { apiMethods } from '../core/api-methods';
import { FLUSHED, isEventName, LISTENING } from './channels';

type Listener = (event: Events[keyof Events]) => void;

contextBridge.exposeInMainWorld(
  'api',
  Object.fromEntries(apiMethods.map((name) => [name, (...args: unknown[]) => ipcRenderer.invoke(name, ...args)])),
);

contextBridge.exposeInMainWorld('shufaEvents', {
  on(name: keyof Events, handler: Listener): () => void {
    if (!isEventName(name)) throw new Error(`unknown event ${String(name)}`);
    const listener = (_: IpcRendererEvent, event: Events[keyof Events]) => handler(event);
    const tell = () => ipcRenderer.send(LISTENING, name, ipcRenderer.listenerCount(name) > 0);
    ipcRenderer.on(name, listener);
    tell();
    return () => {
      ipcRenderer.off(name, listener);
      tell();
    };
  },
  flushed: (token: string) => ipcRenderer.send(FLUSHED, String(token)),
  /** Where a file lies that a person dropped on the window. */
  pathOf: (file: File) => webUtils.getPathForFile(file),
});
