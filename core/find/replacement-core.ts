import type { Stretch } from './find-text';

/** What really changes when one text replaces another: the stretch between what both begin and end with. */
export interface ReplacementCore extends Stretch {
  insert: string;
}

/**
 * Leaves what stays the same alone, so that its marks stay with it: 法制 → 法治 changes one character. Offsets count in
 * the old text.
 */
export function replacementCore(before: string, after: string): ReplacementCore {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  if (head > 0 && isHighSurrogate(before.charCodeAt(head - 1))) head -= 1;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  if (tail > 0 && isLowSurrogate(before.charCodeAt(before.length - tail))) tail -= 1;
  return { start: head, end: before.length - tail, insert: after.slice(head, after.length - tail) };
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}
