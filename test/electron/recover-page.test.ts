import { EventEmitter } from 'node:events';
import { recoverPage } from '../../electron/recover-page';

function page() {
  const contents = Object.assign(new EventEmitter(), { reload: jest.fn() });
  const problems: string[] = [];
  const giveUp = jest.fn();
  const clock = { now: 0 };
  recoverPage(
    contents as any,
    (problem) => void problems.push(problem),
    giveUp,
    () => clock.now,
  );
  const die = (reason = 'crashed') => contents.emit('render-process-gone', {}, { reason, exitCode: 11 });
  return { contents, problems, giveUp, clock, die };
}

test('a page that dies is loaded anew and logged', () => {
  const { contents, problems, die } = page();
  die();
  expect([contents.reload.mock.calls.length, problems]).toEqual([1, ['window process gone: crashed 11']]);
});

test('a page that ends in order is left alone', () => {
  const { contents, die } = page();
  die('clean-exit');
  expect(contents.reload).not.toHaveBeenCalled();
});

test('the fourth death within a minute is given up', () => {
  const { contents, giveUp, die } = page();
  for (let times = 0; times < 4; times += 1) die();
  expect([contents.reload.mock.calls.length, giveUp.mock.calls.length]).toEqual([3, 1]);
});

test('deaths far apart are each recovered from', () => {
  const { giveUp, clock, die } = page();
  for (let times = 0; times < 9; times += 1) {
    clock.now += 30_000;
    die();
  }
  expect(giveUp).not.toHaveBeenCalled();
});
