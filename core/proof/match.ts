import type { Finding } from './finding';
import { findingAt, type BlockContext, type Verdict } from './rule';
import { mayHoldOneOf } from './text/held';
import { keptReading, readAll } from './text/kept-reading';
import { needsOf } from './text/must-have';

const NONE: readonly RegExpExecArray[] = [];

/**
 * Every match of a regular expression (flag g) in a text. `matchAll` would make a copy of the expression each time,
 * which costs more than most searches here, and most find nothing.
 */
export function allMatches(text: string, regex: RegExp): readonly RegExpExecArray[] {
  regex.lastIndex = 0;
  let match = regex.exec(text);
  if (!match) return NONE;
  const found: RegExpExecArray[] = [];
  while (match) {
    found.push(match);
    if (match[0] === '') regex.lastIndex += (text.codePointAt(regex.lastIndex) ?? 0) > 0xffff ? 2 : 1;
    match = regex.exec(text);
  }
  return found;
}

/** Every match of a regular expression (flags gu) in the folded text of a block. */
export function matchesIn({ folded, held }: BlockContext, regex: RegExp): readonly RegExpExecArray[] {
  // Most texts lack what it takes; then it is not even compiled.
  return mayHoldOneOf(folded, held, needsOf(regex)) ? allMatches(folded, regex) : NONE;
}

/** A match and the block it stands in. */
export interface Located {
  context: BlockContext;
  match: RegExpExecArray;
}

const kept = new WeakMap<RegExp, (context: BlockContext) => readonly Located[]>();

/** Every match in all of the blocks, each kept until its block changes: for rules that look at the report after each key. */
export function matchesInAll(blocks: readonly BlockContext[], regex: RegExp): Located[] {
  let read = kept.get(regex);
  if (!read) {
    read = keptReading((context) => matchesIn(context, regex).map((match) => ({ context, match })));
    kept.set(regex, read);
  }
  return readAll(blocks, read);
}

/** One finding for every match of a regular expression (flags gu) in the folded text; null says: not here. */
export function findMatches(
  context: BlockContext,
  regex: RegExp,
  judge: (match: RegExpExecArray) => (Verdict & { from?: number; to?: number }) | null,
): Finding[] {
  const findings: Finding[] = [];
  for (const match of matchesIn(context, regex)) {
    const verdict = judge(match);
    if (!verdict) continue;
    const start = verdict.from ?? match.index;
    findings.push(findingAt(context, start, verdict.to ?? match.index + match[0].length, verdict));
  }
  return findings;
}
