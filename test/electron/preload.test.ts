import { EventEmitter } from 'node:events';
import { apiMethods } from '../../core/api-methods';
import { FLUSHED, LISTENING } from '../../electron/channels';

/** Runs electron/preload.ts; gives what the page sees, and what was sent to the shell. */
async function load() {
  const exposed: Record<string, any> = {};
  const sent: unknown[][] = [];
  const ipcRenderer = Object.assign(new EventEmitter(), {
    invoke: async (...args: unknown[]) => args,
    send: (...args: unknown[]) => void sent.push(args),
  });
  jest.resetModules();
  jest.doMock('electron', () => ({
    ipcRenderer,
    webUtils: { getPathForFile: (file: File) => `/d/${file.name}` },
    contextBridge: { exposeInMainWorld: (name: string, value: unknown) => (exposed[name] = value) },
  }));
  await import('../../electron/preload');
  return { exposed, sent, ipcRenderer };
}

test('the page sees the Api and the announcements, and nothing of Electron', async () => {
  const { exposed } = await load();
  expect(Object.keys(exposed)).toEqual(['api', 'shufaEvents']);
  expect(Object.keys(exposed['api'])).toEqual(apiMethods);
  expect(Object.keys(exposed['shufaEvents'])).toEqual(['on', 'flushed', 'pathOf']);
  expect(await exposed['api'].openReport('/d/a.shufa')).toEqual(['openReport', '/d/a.shufa']);
});

test('an announcement reaches the page without Electron’s event, until it stops listening', async () => {
  const { exposed, sent, ipcRenderer } = await load();
  const heard: unknown[][] = [];
  const stop = exposed['shufaEvents'].on('openFile', (...args: unknown[]) => heard.push(args));
  ipcRenderer.emit('openFile', { sender: 'secret' }, { path: '/d/a.shufa' });
  stop();
  ipcRenderer.emit('openFile', { sender: 'secret' }, { path: '/d/b.shufa' });
  expect(heard).toEqual([[{ path: '/d/a.shufa' }]]);
  expect(sent).toEqual([
    [LISTENING, 'openFile', true],
    [LISTENING, 'openFile', false],
  ]);
});

test('the page cannot listen on any other channel', async () => {
  const { exposed } = await load();
  for (const name of ['toString', 'ELECTRON_BROWSER', 'openReport']) {
    expect(() => exposed['shufaEvents'].on(name, () => undefined)).toThrow('unknown event');
  }
});

test('the answer to a flush is sent as text', async () => {
  const { exposed, sent } = await load();
  exposed['shufaEvents'].flushed({ toString: () => 't1' });
  expect(sent).toEqual([[FLUSHED, 't1']]);
});

test('the page learns where a dropped file lies', async () => {
  const { exposed } = await load();
  expect(exposed['shufaEvents'].pathOf(new File([], '去年.docx'))).toBe('/d/去年.docx');
});
