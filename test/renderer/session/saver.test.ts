import type { ReportChange } from '../../../core/api';
import type { Block } from '../../../core/report/block';
import { createSaver } from '../../../renderer/session/saver';

const block = (id: string, text: string): Block => ({ id, type: 'paragraph', children: [{ text }] });

/** A desk process that answers when told to. */
function slowDesk() {
  const sent: ReportChange[] = [];
  const answers: { done: () => void; fail: (error: Error) => void }[] = [];
  const send = (change: ReportChange) => {
    sent.push(change);
    return new Promise<{ savedAt: string }>((resolve, reject) => {
      answers.push({ done: () => resolve({ savedAt: '2026-01-01T10:32:00Z' }), fail: reject });
    });
  };
  return { sent, answers, send };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const settle = () => jest.advanceTimersByTimeAsync(0);

test('sends only what changed, and says saved only after the answer', async () => {
  const { sent, answers, send } = slowDesk();
  const [a, b] = [block('a', '甲'), block('b', '乙')];
  const saver = createSaver([a, b], send);
  const changed = block('b', '乙乙');
  saver.changed([a, changed]);
  expect(saver.state.get().kind).toBe('pending');
  await jest.advanceTimersByTimeAsync(200);
  expect(sent).toEqual([{ blocks: [changed] }]);
  expect(saver.state.get().kind).toBe('saving');
  answers[0]!.done();
  await settle();
  expect(saver.state.get()).toEqual({ kind: 'saved', at: '2026-01-01T10:32:00Z' });
});

test('typing without a pause still leaves every 200 ms', async () => {
  const { sent, send } = slowDesk();
  const saver = createSaver([block('a', '')], send);
  for (let i = 1; i <= 5; i += 1) {
    saver.changed([block('a', '字'.repeat(i))]);
    await jest.advanceTimersByTimeAsync(50);
  }
  expect(sent).toHaveLength(1);
});

test('a second change waits for the answer to the first', async () => {
  const { sent, answers, send } = slowDesk();
  const saver = createSaver([block('a', '')], send);
  saver.changed([block('a', '一')]);
  await jest.advanceTimersByTimeAsync(200);
  saver.changed([block('a', '一二')]);
  await jest.advanceTimersByTimeAsync(1000);
  expect(sent).toHaveLength(1);
  answers[0]!.done();
  await jest.advanceTimersByTimeAsync(200);
  expect(sent.map(({ blocks }) => blocks[0])).toEqual([block('a', '一'), block('a', '一二')]);
});

test('the order goes along when blocks came, went or moved', async () => {
  const { sent, send } = slowDesk();
  const [a, b, c] = [block('a', '甲'), block('b', '乙'), block('c', '丙')];
  const saver = createSaver([a, b], send);
  saver.changed([b, c, a]);
  await jest.advanceTimersByTimeAsync(200);
  expect(sent).toEqual([{ blocks: [c], order: ['b', 'c', 'a'] }]);
});

test('a failure is shown, nothing is forgotten, and it is tried again', async () => {
  const { sent, answers, send } = slowDesk();
  const saver = createSaver([block('a', '')], send);
  saver.changed([block('a', '一')]);
  await jest.advanceTimersByTimeAsync(200);
  const error = new Error('disk full');
  answers[0]!.fail(error);
  await settle();
  expect(saver.state.get()).toEqual({ kind: 'failed', error });
  await jest.advanceTimersByTimeAsync(5000);
  expect(sent).toHaveLength(2);
  answers[1]!.done();
  await settle();
  expect(saver.state.get().kind).toBe('saved');
});

test('flush sends at once, waits for all of it, and rejects when it could not be written', async () => {
  const { sent, answers, send } = slowDesk();
  const saver = createSaver([block('a', '')], send);
  saver.changed([block('a', '一')]);
  const first = saver.flush();
  expect(sent).toHaveLength(1);
  saver.changed([block('a', '一二')]);
  answers[0]!.done();
  await settle();
  expect(sent).toHaveLength(2);
  answers[1]!.done();
  await first;
  saver.changed([block('a', '一二三')]);
  const second = saver.flush();
  answers[2]!.fail(new Error('gone'));
  await expect(second).rejects.toThrow('gone');
});

test('undoing back to what is in the file needs no request', async () => {
  const { sent, send } = slowDesk();
  const saved = [block('a', '')];
  const saver = createSaver(saved, send);
  saver.changed([block('a', '一')]);
  saver.changed(saved);
  await jest.advanceTimersByTimeAsync(200);
  expect(sent).toEqual([]);
  expect(saver.state.get().kind).toBe('saved');
});

test('a thread goes in the same request as the mark of its words, and alone when only it changes', async () => {
  const { sent, answers, send } = slowDesk();
  const thread = { id: 'k', author: '李明', at: '', text: '请核对。', resolved: false, replies: [] };
  const saver = createSaver([block('a', '甲')], send);
  const marked: Block = { id: 'a', type: 'paragraph', children: [{ text: '甲', comment_k: true }] };
  saver.changed([marked], [thread]);
  await jest.advanceTimersByTimeAsync(200);
  answers[0]!.done();
  await settle();
  const resolved = [{ ...thread, resolved: true }];
  saver.changed([marked], resolved);
  await jest.advanceTimersByTimeAsync(200);
  expect(sent).toEqual([
    { blocks: [marked], comments: [thread] },
    { blocks: [], comments: resolved },
  ]);
});

test('what was refused and mended goes out in its place, at once, and never counts as failed', async () => {
  const { sent, answers, send } = slowDesk();
  const states: string[] = [];
  const refusal = new Error('only suggestions');
  const saver = createSaver([block('a', '')], send, [], (error) => {
    saver.changed([block('a', '改过的')]);
    return Promise.resolve(error === refusal);
  });
  saver.state.subscribe(() => states.push(saver.state.get().kind));
  saver.changed([block('a', '一')]);
  const flushed = saver.flush();
  answers[0]!.fail(refusal);
  await jest.advanceTimersByTimeAsync(1);
  expect(sent.map(({ blocks }) => blocks[0])).toEqual([block('a', '一'), block('a', '改过的')]);
  answers[1]!.done();
  await flushed;
  expect(saver.state.get().kind).toBe('saved');
  expect(states).not.toContain('failed');
});
