import type { Deadline } from '../../../core/deadlines/deadline';
import { timelineOf } from '../../../core/deadlines/timeline';

const due = (day: string | null): Deadline => ({ due: day }) as Deadline;

test('days lie between 0 and 1 in their order, months where they begin', () => {
  const line = timelineOf([due('2026-03-01'), due('2026-01-10'), due('2026-03-01'), due(null)], '2026-02-01')!;
  expect(line.marks.map(({ day, deadlines }) => [day, deadlines.length])).toEqual([
    ['2026-01-10', 1],
    ['2026-03-01', 2],
  ]);
  expect(line.marks.every(({ at }) => at > 0 && at < 1)).toBe(true);
  expect(line.months.map(({ name }) => name)).toEqual(['1月', '2月', '3月']);
  expect(line.today).toBeCloseTo(line.months[1]!.at);
});

test('the line begins with today when the first deadline is some weeks ahead', () => {
  const today = timelineOf([due('2026-12-15'), due('2027-03-01')], '2026-11-22')!.today;
  expect(today).toBeGreaterThan(0);
  expect(today).toBeLessThan(0.1);
});

test('today is left out where it is years away, and there is no line without days', () => {
  expect(timelineOf([due('2024-03-01')], '2026-02-01')!.today).toBeNull();
  expect(timelineOf([due(null)], '2026-02-01')).toBeNull();
});
