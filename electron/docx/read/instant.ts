/** ISO 8601; empty when unknown. Word writes the clock on the wall, marked as if it were UTC; only dateUtc is what it says. */
export function instant(time: string, utc: boolean): string {
  if (time === '') return '';
  const wall = time.replace(/Z$/u, '');
  const ms = Date.parse(utc ? `${wall}Z` : wall);
  return Number.isNaN(ms) ? '' : new Date(ms).toISOString();
}
