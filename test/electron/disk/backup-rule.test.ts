import fc from 'fast-check';
import { LIMITS, overflowingCopies, surplusCopies } from '../../../electron/disk/backup-rule';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
// Noon, so that hours before it are of the same day.
const now = new Date(2026, 2, 18, 12).getTime();
const copy = (at: number, bytes = 1000) => ({ at, bytes });
const kept = (copies: { at: number; bytes: number }[]) => {
  const surplus = surplusCopies(copies, now);
  return copies.filter((one) => !surplus.includes(one));
};

test('keeps the last 10 whatever their age', () => {
  const copies = Array.from({ length: 10 }, (_, i) => copy(now - i * 400 * DAY));
  expect(kept(copies)).toEqual(copies);
});

test('keeps the last copy of each of 14 days and of each of 8 weeks', () => {
  const copies = Array.from({ length: 200 * 4 }, (_, i) => copy(now - i * 6 * HOUR));
  const left = kept(copies);
  const days = new Set(left.map(({ at }) => Math.floor((now - at) / DAY)));
  expect(left.slice(0, 10)).toEqual(copies.slice(0, 10));
  for (let day = 0; day < 14; day += 1) expect(days).toContain(day);
  const old = left.filter(({ at }) => now - at > 14 * DAY);
  expect(old.length).toBeGreaterThanOrEqual(6);
  expect(old.length).toBeLessThanOrEqual(7);
  expect(Math.max(...left.map(({ at }) => now - at))).toBeLessThan(8 * 7 * DAY);
});

test('drops the oldest beyond what a report may take, and never the newest three', () => {
  const copies = Array.from({ length: 6 }, (_, i) => copy(now - i * HOUR, LIMITS.report));
  expect(kept(copies)).toEqual(copies.slice(0, 3));
});

test('drops the oldest of all reports beyond the whole, and never the newest of any', () => {
  const old = [copy(1, LIMITS.all), copy(0, 1)];
  const young = [copy(now, 10), copy(now - HOUR, 10)];
  expect(overflowingCopies([old, young])).toEqual([young[1], old[1]]);
  expect(overflowingCopies([young, []])).toEqual([]);
});

test('a clock that was set back takes no new copy away', () => {
  const future = Array.from({ length: 9 }, (_, i) => copy(now + i * DAY));
  expect(kept([...future, copy(now)])).toHaveLength(10);
});

test('whatever the times, the newest stays and thinning again drops nothing more', () => {
  const times = fc.array(fc.integer({ min: -100 * 24, max: 48 }), { maxLength: 120 });
  fc.assert(
    fc.property(times, (hours) => {
      const copies = hours.map((hour) => copy(now + hour * HOUR));
      const left = kept(copies);
      const newest = Math.max(...copies.map(({ at }) => at));
      expect(copies.length === 0 || left.some(({ at }) => at === newest)).toBe(true);
      expect(kept(left)).toEqual(left);
    }),
  );
});
