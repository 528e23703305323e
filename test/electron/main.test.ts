import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FLUSHED, LISTENING } from '../../electron/channels';
import { fakeElectron } from './fake-electron';

const program = join(__dirname, '..', '..');
const argv = process.argv;

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), '述法 main '));
  process.env['SHUFA_DATA'] = join(folder, 'data');
  process.env['SHUFA_DOCUMENTS'] = join(folder, '文档');
  mkdirSync(join(folder, '文档'));
});

afterEach(() => {
  process.argv = argv;
  for (const name of ['uncaughtException', 'unhandledRejection']) process.removeAllListeners(name);
  rmSync(folder, { recursive: true });
});

/** Runs electron/main.ts against a fake Electron and the real desk process. */
async function start({ args = [] as string[], hasLock = true, at = program } = {}) {
  const fake = fakeElectron(at);
  fake.kept.hasLock = hasLock;
  process.argv = ['electron', '.', ...args];
  jest.resetModules();
  jest.doMock('electron', () => fake.electron);
  await import('../../electron/main');
  await new Promise((done) => setImmediate(done));
  const window = fake.kept.windows[0]!;
  const event = { sender: window?.webContents, senderFrame: window?.webContents.mainFrame };
  return {
    ...fake,
    window,
    ask: (name: string, ...more: unknown[]) => fake.kept.invoke(name, event, ...more),
    listen: (name: string) => fake.electron.ipcMain.emit(LISTENING, event, name, true),
    flushed: (token: string) => fake.electron.ipcMain.emit(FLUSHED, event, token),
    end: () => fake.electron.app.emit('will-quit'),
  };
}

test('the window is sandboxed, isolated, and shows our own page', async () => {
  const { window, kept, end } = await start();
  expect(window.options.webPreferences).toEqual({
    preload: expect.stringMatching(/preload\.cjs$/u),
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
    devTools: true,
  });
  expect([kept.sandboxed, window.loaded, kept.page?.scheme]).toEqual([true, 'app://shufa/', 'app']);
  expect(kept.switches['host-resolver-rules']).toBe('MAP * ~NOTFOUND');
  expect(kept.schemes).toEqual([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
  end();
});

test('the window is answered by the real desk process, and no other frame is', async () => {
  const { ask, kept, window, end } = await start();
  expect(await ask('shellInfo')).toMatchObject({ ok: true, value: { shell: 'electron', version: '9.9.9' } });
  const path = join(folder, '文档', '报告.shufa');
  const order = { template: 'district', unit: '某区人民政府', year: 2025, path };
  expect(await ask('createReport', order)).toMatchObject({ ok: true, value: { path, readOnly: false } });
  expect(existsSync(path)).toBe(true);
  const frame = { url: 'app://shufa/' };
  expect(await kept.invoke('shellInfo', { sender: window.webContents, senderFrame: frame })).toMatchObject({
    error: { code: 'refused' },
  });
  end();
});

test('a report named at the start is opened once the page listens', async () => {
  const { window, listen, end } = await start({ args: ['/d/报告.shufa'] });
  expect(window.sent).toEqual([]);
  listen('command');
  listen('openFile');
  listen('openFile');
  expect(window.sent).toEqual([['openFile', { path: '/d/报告.shufa' }]]);
  end();
});

test('a second start hands its report to the first and brings it to the front', async () => {
  const { electron, window, listen, end } = await start();
  listen('openFile');
  electron.app.emit('second-instance', {}, ['electron', '.', '乙.shufa'], '/d');
  electron.app.emit('open-file', { preventDefault: () => undefined }, '/d/丙.shufa');
  electron.app.emit('second-instance', {}, ['electron', '.'], '/d');
  expect(window.sent).toEqual([
    ['openFile', { path: '/d/乙.shufa' }],
    ['openFile', { path: '/d/丙.shufa' }],
  ]);
  expect(window.focused).toBe(3);
  end();
});

test('without the lock nothing is opened', async () => {
  const { kept } = await start({ hasLock: false });
  expect([kept.quits, kept.windows.length]).toEqual([1, 0]);
});

test('menu commands go to the window', async () => {
  const { kept, window, end } = await start();
  kept.menu[0].submenu.find((item: any) => item.id === 'save').click();
  expect(window.sent).toEqual([['command', { name: 'save' }]]);
  end();
});

test('closing waits for what is pending, and remembers how the window stood', async () => {
  const { window, listen, flushed, end } = await start();
  listen('flush');
  window.closeByHand();
  expect(window.destroyed).toBe(false);
  const [[name, { token }]] = window.sent as [[string, { token: string }]];
  expect(name).toBe('flush');
  flushed(token);
  expect(window.destroyed).toBe(true);
  expect(JSON.parse(readFileSync(join(folder, 'data', 'window.json'), 'utf8'))).toEqual({
    bounds: { x: 10, y: 20, width: 1200, height: 800 },
    maximized: false,
  });
  end();
});

test('a page that was loaded anew no longer listens, so closing waits for nothing', async () => {
  const { window, listen, end } = await start();
  listen('flush');
  window.webContents.emit('did-start-loading');
  window.closeByHand();
  expect(window.destroyed).toBe(true);
  end();
});

test('only announcements there are, asked for by the page itself, are listened for', async () => {
  const { electron, window, end } = await start({ args: ['/d/报告.shufa'] });
  const { mainFrame } = window.webContents;
  const listen = (senderFrame: object, name: unknown) =>
    electron.ipcMain.emit(LISTENING, { sender: window.webContents, senderFrame }, name, true);
  listen({ url: 'app://shufa/' }, 'openFile');
  listen(mainFrame, { toString: () => 'openFile' });
  listen(mainFrame, 'constructor');
  expect(window.sent).toEqual([]);
  listen(mainFrame, 'openFile');
  expect(window.sent.length).toBe(1);
  end();
});

test('a fault that nobody caught is in the log and told, but not twice a minute', async () => {
  const { kept, end } = await start();
  process.emit('uncaughtException', new Error('a bug'));
  process.emit('unhandledRejection', new Error('another bug'), Promise.resolve());
  expect(kept.questions.map(({ message }) => message)).toEqual(['述法遇到了意外错误。']);
  expect(readFileSync(join(folder, 'data', 'log.txt'), 'utf8')).toMatch(/uncaught: Error: a bug[^]*another bug/u);
  end();
});

test('a start that fails says why and ends', async () => {
  const { kept } = await start({ at: join(folder, 'nothing here') });
  expect([kept.exitCode, kept.errors.length, kept.windows.length]).toEqual([1, 1, 0]);
  expect(readFileSync(join(folder, 'data', 'log.txt'), 'utf8')).toMatch(/ start: /u);
});
