const DAY = 86_400_000;

/** How many of the newest copies stay, for how many days one a day, for how many weeks one a week. */
const KEPT = { last: 10, days: 14, weeks: 8 };
/** In bytes: of one report, and of all together. */
export const LIMITS = { report: 256 * 1024 * 1024, all: 1024 * 1024 * 1024 };
/** As many of the newest copies of a report no limit takes away. */
const SAFE = 3;

export interface KeptCopy {
  /** Milliseconds since 1970. */
  at: number;
  bytes: number;
}

/**
 * The copies of one report that may go: beyond the last 10, one a day for 14 days and one a week for 8 weeks (the last of
 * each), and the oldest beyond what one report may take. A copy from the future, made before a clock was set back,
 * counts as new.
 */
export function surplusCopies<T extends KeptCopy>(copies: readonly T[], now: number): T[] {
  const newestFirst = [...copies].sort((a, b) => b.at - a.at);
  const kept = new Set(newestFirst.slice(0, KEPT.last));
  const periods = new Set<string>();
  for (const copy of newestFirst) {
    const day = dayOf(copy.at);
    const age = dayOf(now) - day;
    // Days count from Thursday, 1 January 1970; a week begins on Monday.
    const period =
      age < KEPT.days ? `day ${day}` : age < KEPT.weeks * 7 ? `week ${Math.floor((day + 3) / 7)}` : undefined;
    if (period === undefined || periods.has(period)) continue;
    periods.add(period);
    kept.add(copy);
  }
  let bytes = 0;
  let count = 0;
  return newestFirst.filter((copy) => {
    if (!kept.has(copy)) return true;
    bytes += copy.bytes;
    count += 1;
    return bytes > LIMITS.report && count > SAFE;
  });
}

/** The oldest copies beyond what all reports together may take; the newest of each report stays. */
export function overflowingCopies<T extends KeptCopy>(reports: readonly (readonly T[])[]): T[] {
  const newest = new Set(reports.map((copies) => copies.toSorted((a, b) => b.at - a.at)[0]));
  let bytes = 0;
  for (const copy of newest) bytes += copy?.bytes ?? 0;
  return reports
    .flat()
    .filter((copy) => !newest.has(copy))
    .sort((a, b) => b.at - a.at)
    .filter((copy) => {
      bytes += copy.bytes;
      return bytes > LIMITS.all;
    });
}

/** The day on the user's wall, counted from 1970. */
function dayOf(at: number): number {
  return Math.floor((at - new Date(at).getTimezoneOffset() * 60_000) / DAY);
}
