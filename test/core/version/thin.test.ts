import { versionsToThin, type Thinnable } from '../../../core/version/thin';

const HOUR = 3_600_000;
const START = Date.parse('2026-01-05T01:00:00Z');
const version = (hours: number, fields: Partial<Thinnable> = {}): Thinnable => ({
  id: `h${hours}`,
  at: new Date(START + hours * HOUR).toISOString(),
  kind: 'auto',
  digest: `d${hours}`,
  bytes: 1000,
  ...fields,
});
/** Newest first, as the store lists them. */
const listed = (versions: Thinnable[]) => [...versions].sort((a, b) => b.at.localeCompare(a.at));
const left = (versions: Thinnable[], mostBytes?: number) => {
  const gone = new Set(versionsToThin(listed(versions), mostBytes));
  return listed(versions).filter(({ id }) => !gone.has(id));
};

test('the last ten sessions all stay, and of a day before them only its last', () => {
  const twoDays = Array.from({ length: 16 }, (_, i) => version(i < 4 ? i : 24 + (i - 4) / 2));
  expect(left(twoDays).map(({ id }) => id)).toEqual([
    ...Array.from({ length: 10 }, (_, i) => `h${24 + (11 - i) / 2}`),
    'h3',
  ]);
});

test('after a fortnight one a week stays, after a year none', () => {
  const daily = Array.from({ length: 500 }, (_, day) => version(day * 24));
  const kept = left(daily);
  const days = kept.map(({ id }) => Number(id.slice(1)) / 24);
  expect(days.filter((day) => day > 499 - 14)).toHaveLength(14);
  const weekly = days.filter((day) => day <= 499 - 14);
  expect(weekly.length).toBeGreaterThanOrEqual(50);
  expect(weekly.length).toBeLessThanOrEqual(54);
  expect(Math.min(...days)).toBeGreaterThan(499 - 366 - 7);
});

test('what was named and what a stage froze never goes, however old or large', () => {
  const old = [version(0, { kind: 'named', bytes: 1e9 }), version(1, { kind: 'stage', bytes: 1e9 })];
  const new_ = Array.from({ length: 30 }, (_, i) => version(20_000 + i));
  expect(left([...old, ...new_], 100).map(({ kind }) => kind)).toEqual(expect.arrayContaining(['named', 'stage']));
});

test('many copies that left do not push out sessions', () => {
  const sessions = Array.from({ length: 10 }, (_, i) => version(i));
  const sent = Array.from({ length: 40 }, (_, i) => version(100 + i / 60, { id: `s${i}`, kind: 'sent' }));
  const kept = left([...sessions, ...sent]);
  expect(kept.filter(({ kind }) => kind === 'auto')).toHaveLength(10);
  expect(kept.filter(({ kind }) => kind === 'sent')).toHaveLength(20);
});

test('the oldest go where they take too much room, but the last three stay', () => {
  const large = Array.from({ length: 8 }, (_, i) => version(i, { bytes: 1000 }));
  expect(left(large, 5000)).toHaveLength(5);
  expect(left(large, 10)).toHaveLength(3);
});

test('a body that another version holds costs nothing', () => {
  const same = Array.from({ length: 8 }, (_, i) => version(i, { digest: 'one' }));
  expect(left(same, 1000)).toHaveLength(8);
});

test('thinning twice takes nothing more, and what stays is bounded', () => {
  const many = Array.from({ length: 3000 }, (_, i) => version(i * 5));
  const once = left(many);
  expect(left(once)).toEqual(once);
  expect(once.length).toBeLessThan(90);
});

test('nothing is taken from nothing', () => {
  expect(versionsToThin([])).toEqual([]);
});
