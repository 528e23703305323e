/** Where a text comes close to a pattern: half-open range and number of edits. */
export interface NearMatch {
  start: number;
  end: number;
  distance: number;
  /** Position in the text of the first edit. */
  slip: number;
}

const SUBSTITUTE = 0;
const INSERT = 1;
const DELETE = 2;
/** Idioms are shorter than this. */
const SHORT = 6;

/** Kept between calls: making them anew took longer than the search. Every cell that is read was written before. */
let cost = new Uint8Array(4096);
let step = new Uint8Array(4096);

/**
 * The best alignment of `pattern` in text[from, to) with at most `limit` edits, null when there is none. Among
 * equals the one whose length is the pattern's own wins.
 */
export function nearMatch(text: string, from: number, to: number, pattern: string, limit: number): NearMatch | null {
  const width = to - from;
  const rows = pattern.length;
  const stride = width + 1;
  const cells = (rows + 1) * stride;
  if (cells > cost.length) [cost, step] = [new Uint8Array(2 * cells), new Uint8Array(2 * cells)];
  cost.fill(0, 0, stride);
  for (let i = 1; i <= rows; i += 1) {
    cost[i * stride] = i;
    step[i * stride] = DELETE;
    let least = i;
    const wanted = pattern.charCodeAt(i - 1);
    for (let j = 1; j <= width; j += 1) {
      const here = i * stride + j;
      const swap = cost[here - stride - 1]! + (text.charCodeAt(from + j - 1) === wanted ? 0 : 1);
      const drop = cost[here - stride]! + 1;
      const extra = cost[here - 1]! + 1;
      const best = swap <= drop && swap <= extra ? swap : drop <= extra ? drop : extra;
      cost[here] = best;
      step[here] = best === swap ? SUBSTITUTE : best === drop ? DELETE : INSERT;
      if (best < least) least = best;
    }
    if (least > limit) return null;
  }
  let end = -1;
  for (let j = 0; j <= width; j += 1) {
    const now = cost[rows * stride + j]!;
    if (now > limit) continue;
    const known = end === -1 ? limit + 1 : cost[rows * stride + end]!;
    // In an idiom, a last character taken for another is no character lost.
    const replaced =
      rows < SHORT && now === known && step[rows * stride + end] === DELETE && step[rows * stride + j] === SUBSTITUTE;
    if (now < known || replaced) end = j;
  }
  if (end === -1) return null;
  let i = rows;
  let j = end;
  let slip = end;
  while (i > 0) {
    const here = i * stride + j;
    const taken = step[here]!;
    if (taken !== SUBSTITUTE || cost[here] !== cost[here - stride - 1]) slip = taken === DELETE ? j : j - 1;
    if (taken !== INSERT) i -= 1;
    if (taken !== DELETE) j -= 1;
  }
  return { start: from + j, end: from + end, distance: cost[rows * stride + end]!, slip: from + slip };
}
