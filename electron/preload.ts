import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron';
import { apiMethods, type Events } from '../core/api';
import { FLUSHED, LISTENING } from './channels';

const eventNames = { openFile: true, command: true, flush: true } satisfies Record<keyof Events, true>;

contextBridge.exposeInMainWorld(
  'api',
  Object.fromEntries(apiMethods.map((name) => [name, (...args: unknown[]) => ipcRenderer.invoke(name, ...args)])),
);

contextBridge.exposeInMainWorld('shufaEvents', {
  on(name: keyof Events, handler: (event: Events[keyof Events]) => void): () => void {
    if (!Object.hasOwn(eventNames, name)) throw new Error(`unknown event ${String(name)}`);
    const listener = (_: IpcRendererEvent, event: Events[keyof Events]) => handler(event);
    ipcRenderer.on(name, listener);
    ipcRenderer.send(LISTENING, name);
    return () => void ipcRenderer.off(name, listener);
  },
  flushed: (token: string) => ipcRenderer.send(FLUSHED, String(token)),
});
