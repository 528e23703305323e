/** A stretch of a text, [from, to), in which every character stands again one period further on. */
export interface Echo {
  from: number;
  to: number;
}

const NONE: readonly Echo[] = [];

/**
 * Where a text says again what it said `period` characters before, at least `least` characters long and as long as it
 * goes. A stretch that long covers one of every `least` places: only those are looked at.
 */
export function echoes(text: string, period: number, least: number): readonly Echo[] {
  let found: Echo[] | null = null;
  const end = text.length - period;
  for (let at = least - 1; at < end; at += least) {
    if (text.charCodeAt(at) !== text.charCodeAt(at + period)) continue;
    let from = at;
    while (from > 0 && text.charCodeAt(from - 1) === text.charCodeAt(from - 1 + period)) from -= 1;
    while (at < end && text.charCodeAt(at) === text.charCodeAt(at + period)) at += 1;
    if (at - from >= least) (found ??= []).push({ from, to: at });
  }
  return found ?? NONE;
}
