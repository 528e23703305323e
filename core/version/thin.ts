import type { Version } from './version';

/** What thinning asks of a version. */
export interface Thinnable extends Pick<Version, 'id' | 'at' | 'kind'> {
  /** Versions of one digest share one body. */
  digest: string;
  /** Size of that body. */
  bytes: number;
}

const KEPT_LAST = { auto: 10, merge: 10, sent: 20 } as const;
const DAILY_DAYS = 14;
const WEEKLY_DAYS = 366;
const ALWAYS_LEFT = 3;
const MOST_BYTES = 24 * 1024 * 1024;
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/**
 * Ids of the versions that may go, of a list with the newest first. What a person named and what a stage froze never
 * goes. Of each other kind the last ones stay (10 sessions, 10 merges, 20 copies that left); of those before, the last
 * of each day for a fortnight and the last of each week for a year, counted back from the newest. Where what is left of
 * them takes more than `mostBytes`, the oldest go as well, but for the last three.
 */
export function versionsToThin(versions: readonly Thinnable[], mostBytes = MOST_BYTES): string[] {
  const newest = Math.max(...versions.map(({ at }) => timeOf(at)));
  const seen = { auto: 0, merge: 0, sent: 0 };
  const spans = new Set<string>();
  const stays: Thinnable[] = [];
  const goes: string[] = [];
  for (const version of versions) {
    const { kind } = version;
    if (kind === 'named' || kind === 'stage') continue;
    seen[kind] += 1;
    const span = spanOf(timeOf(version.at), newest);
    const isLast = seen[kind] <= KEPT_LAST[kind];
    if (isLast || (span !== null && !spans.has(`${kind} ${span}`))) stays.push(version);
    else goes.push(version.id);
    if (span !== null) spans.add(`${kind} ${span}`);
  }
  return [...goes, ...overSize(versions, stays, mostBytes)];
}

/** The day or week a version stands for; null when it is too old to stand for one. */
function spanOf(time: number, newest: number): string | null {
  const age = newest - time;
  const day = Math.floor((time + 8 * HOUR_MS) / DAY_MS); // by the clock of Beijing
  if (age < DAILY_DAYS * DAY_MS) return `day ${day}`;
  return age < WEEKLY_DAYS * DAY_MS ? `week ${Math.floor((day + 3) / 7)}` : null;
}

function overSize(all: readonly Thinnable[], stays: readonly Thinnable[], mostBytes: number): string[] {
  const thinnable = new Set(stays.map(({ id }) => id));
  // A body that a named version holds too is there anyhow.
  const counted = new Set(all.filter(({ id, kind }) => !thinnable.has(id) && isForGood(kind)).map((one) => one.digest));
  let bytes = 0;
  return stays.flatMap(({ id, digest, bytes: size }, i) => {
    const cost = counted.has(digest) ? 0 : size;
    counted.add(digest);
    bytes += cost;
    return bytes > mostBytes && i >= ALWAYS_LEFT && cost > 0 ? [id] : [];
  });
}

function isForGood(kind: Version['kind']): boolean {
  return kind === 'named' || kind === 'stage';
}

/** Versions whose time nobody can read count as the oldest. */
function timeOf(at: string): number {
  const time = Date.parse(at);
  return Number.isNaN(time) ? 0 : time;
}
