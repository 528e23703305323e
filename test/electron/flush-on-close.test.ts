import { EventEmitter } from 'node:events';
import { FLUSHED } from '../../electron/channels';
import { flushOnClose } from '../../electron/flush-on-close';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

function openWindow({ crashed = false, needed = true, mayLose = true } = {}) {
  const flushes: { token: string }[] = [];
  const mainFrame = { url: 'app://shufa/' };
  const webContents = { isCrashed: () => crashed, mainFrame };
  const window = Object.assign(new EventEmitter(), {
    webContents,
    destroyed: 0,
    isDestroyed: () => window.destroyed > 0,
    destroy: () => void (window.destroyed += 1),
  });
  const ipc = new EventEmitter();
  flushOnClose(window as any, ipc as any, {
    isNeeded: () => needed,
    emit: (event) => void flushes.push(event),
    mayLose: () => mayLose,
  });
  const close = () => {
    const preventDefault = jest.fn();
    window.emit('close', { preventDefault });
    return preventDefault.mock.calls.length === 1;
  };
  const flushed = (token: unknown, sender: object = webContents, senderFrame: object = mainFrame) =>
    ipc.emit(FLUSHED, { sender, senderFrame }, token);
  return { window, flushes, close, flushed };
}

test('the window closes once everything pending is in the file', () => {
  const { window, flushes, close, flushed } = openWindow();
  expect(close()).toBe(true);
  expect([flushes.length, window.destroyed]).toEqual([1, 0]);
  flushed(flushes[0]!.token);
  jest.runAllTimers();
  expect(window.destroyed).toBe(1);
});

test('closing twice asks once', () => {
  const { flushes, close } = openWindow();
  expect([close(), close(), flushes.length]).toEqual([true, true, 1]);
});

test('a wrong token, another sender or an answer nobody asked for closes nothing', () => {
  const { window, flushes, close, flushed } = openWindow();
  flushed(null);
  close();
  flushed('guess');
  flushed(flushes[0]!.token, {});
  flushed(flushes[0]!.token, undefined, { url: 'app://shufa/' });
  expect(window.destroyed).toBe(0);
});

test('a window that does not answer closes when the person would rather lose the last changes', () => {
  const { window, close } = openWindow();
  close();
  jest.advanceTimersByTime(2_999);
  expect(window.destroyed).toBe(0);
  jest.advanceTimersByTime(1);
  expect(window.destroyed).toBe(1);
});

test('otherwise it stays, and the next close asks it anew', () => {
  const { window, flushes, close, flushed } = openWindow({ mayLose: false });
  close();
  jest.runAllTimers();
  expect(window.destroyed).toBe(0);
  close();
  expect(new Set(flushes.map(({ token }) => token)).size).toBe(2);
  flushed(flushes[0]!.token);
  expect(window.destroyed).toBe(0);
  flushed(flushes[1]!.token);
  expect(window.destroyed).toBe(1);
});

test.each([[{ crashed: true }], [{ needed: false }]])('a window %j closes at once', (options) => {
  const { flushes, close } = openWindow(options);
  expect([close(), flushes.length]).toEqual([false, 0]);
});
