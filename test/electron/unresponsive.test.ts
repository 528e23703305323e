import { EventEmitter } from 'node:events';
import { askWhenUnresponsive } from '../../electron/unresponsive';

/** A window and a person in front of it who has not answered yet. */
function standStill() {
  const asked: { options: any; answer: (response: number) => void }[] = [];
  const window: any = Object.assign(new EventEmitter(), {
    isDestroyed: () => false,
    webContents: { forcefullyCrashRenderer: jest.fn() },
  });
  const dialog = {
    showMessageBox: (_: unknown, options: any) =>
      new Promise((resolve) => asked.push({ options, answer: (response) => resolve({ response }) })),
  };
  askWhenUnresponsive(window, dialog as any, () => undefined);
  const settle = () => new Promise((done) => setImmediate(done));
  return { window, asked, settle, crash: window.webContents.forcefullyCrashRenderer };
}

test('a window that stands still is asked about once, in Chinese, and waits when told to', async () => {
  const { window, asked, settle, crash } = standStill();
  window.emit('unresponsive');
  window.emit('unresponsive');
  expect(asked.map(({ options }) => options.buttons)).toEqual([['继续等待', '重新载入窗口']]);
  asked[0]!.answer(0);
  await settle();
  expect(crash).not.toHaveBeenCalled();
  window.emit('unresponsive');
  expect(asked.length).toBe(2);
});

test('told to load anew, its page is ended, which loads it anew', async () => {
  const { window, asked, settle, crash } = standStill();
  window.emit('unresponsive');
  asked[0]!.answer(1);
  await settle();
  expect(crash).toHaveBeenCalledTimes(1);
});

test('the question goes away when the window answers again', async () => {
  const { window, asked, settle, crash } = standStill();
  window.emit('unresponsive');
  window.emit('responsive');
  expect(asked[0]!.options.signal.aborted).toBe(true);
  asked[0]!.answer(1);
  await settle();
  expect(crash).not.toHaveBeenCalled();
});
