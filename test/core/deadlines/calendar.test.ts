import { calendarOf } from '../../../core/deadlines/calendar';
import type { Deadline } from '../../../core/deadlines/deadline';

const due = (day: string | null) => ({ due: day }) as Deadline;
const names = (days: (string | null)[], today: string) => calendarOf(days.map(due), today).map(({ name }) => name);

test('months in which something is due stand one after the other, others are left out', () => {
  expect(names(['2026-12-31', '2026-03-01', null, '2025-12-15'], '2028-01-01')).toEqual([
    '2025年12月',
    '2026年3月',
    '2026年12月',
  ]);
  expect(names([null], '2026-01-01')).toEqual([]);
});

test('a month begins on its weekday and holds what is due on its days', () => {
  const [march] = calendarOf([due('2026-03-01'), due('2026-03-01'), due('2026-03-31')], '2028-01-01');
  expect(march!.blanks).toBe(6);
  expect(march!.days.length).toBe(31);
  expect(march!.days.flatMap(({ day, deadlines }) => (deadlines.length > 0 ? [[day, deadlines.length]] : []))).toEqual([
    ['2026-03-01', 2],
    ['2026-03-31', 1],
  ]);
});

test('today’s month stands among them, and before them when the first is near', () => {
  expect(names(['2026-01-10', '2026-03-01'], '2026-02-10')).toContain('2026年2月');
  expect(names(['2026-12-15', '2027-03-01'], '2026-11-22')).toContain('2026年11月');
  expect(names(['2026-12-15'], '2026-08-01')).toEqual(['2026年12月']);
  expect(names(['2024-03-01'], '2026-02-01')).toEqual(['2024年3月']);
});
