import type { Part } from '../report/part';
import type { Line } from './line';
import type { NumberKind } from './number-token';

/** The order in which offices nest numbers; only broken where the text itself shows another order. */
const RANK: Readonly<Record<NumberKind | 'word', number>> = {
  part: 0,
  word: 1,
  han: 1,
  roman: 1,
  'han-paren': 2,
  decimal: 3,
  multi: 4,
  ordinal: 4,
  'half-paren': 4,
  paren: 5,
  circle: 6,
};

/** Ranks of 一、（一）1.（1）. */
const LEVEL_RANK = [RANK.han, RANK['han-paren'], RANK.decimal, RANK.paren];

const BRACKETED = new Set<NumberKind | 'word'>(['han-paren', 'paren', 'half-paren']);

interface Open {
  /** How its count is written; null where the style alone made the heading. */
  kind: NumberKind | 'word' | null;
  /** The outermost rank it was written in; where the style gave the level, the rank of that level. */
  rank: number;
  last: number;
  level: number;
}

/** A line that may be a heading: by its number, or by its words alone (`word`, always level 1 or an outline level). */
export interface Candidate {
  index: number;
  kind: NumberKind | 'word';
  /** Its number; null where words alone make it a heading. */
  value: number | null;
  /** Known beforehand, from the style of our own export. */
  level?: number;
}

/**
 * Levels by structure: “1、” right under “一、” is level 2, “（2）” after “（一）” goes on counting at its level. Levels begin
 * at 1 and may go beyond 4.
 */
export function headingLevels(candidates: readonly Candidate[], topKind: NumberKind | null): number[] {
  const stack: Open[] = [];
  const lastOf = new Map<Open['kind'], { value: number | null; open: Open }>();
  return candidates.map((candidate, i) => {
    if (candidate.level !== undefined) return openKnown(stack, candidate, candidate.level);
    const kind = candidate.kind === 'word' && topKind ? topKind : candidate.kind;
    const { value } = candidate;
    // “3.” under （二） after “2.” under （一）: one count that runs on through the sections.
    const before = lastOf.get(kind);
    const runsOn = value !== null && before?.value === value - 1 && !stack.includes(before.open);
    const found = stack.findLast((open) => open.kind === kind) ?? (runsOn ? undefined : continued(stack, kind, value));
    if (found) while (stack.at(-1) !== found) stack.pop();
    else while (stack.length > 0 && isDeeper(stack.at(-1)!, kind, candidates, i)) stack.pop();
    const open = found ?? { kind, rank: RANK[kind], last: 0, level: (stack.at(-1)?.level ?? 0) + 1 };
    if (!found) stack.push(open);
    open.rank = Math.min(open.rank, RANK[kind]);
    open.last = value ?? open.last + 1;
    lastOf.set(kind, { value, open });
    return open.level;
  });
}

function openKnown(stack: Open[], { kind, value }: Candidate, level: number): number {
  while (stack.length > 0 && stack.at(-1)!.level >= level) stack.pop();
  stack.push({ kind: kind === 'word' ? null : kind, rank: LEVEL_RANK[level - 1]!, last: value ?? 0, level });
  return level;
}

/** The open level whose count a number of another form goes on with: “（2）” after “（一）”, “3、” after “二、”. */
function continued(stack: readonly Open[], kind: NumberKind | 'word', value: number | null): Open | undefined {
  if (value === null || value < 2) return undefined;
  return stack.findLast(
    (open) => open.last + 1 === value && open.kind !== null && BRACKETED.has(open.kind) === BRACKETED.has(kind),
  );
}

/** Whether an open level belongs below `kind`, unless its count goes on later and so encloses what comes now. */
function isDeeper(open: Open, kind: NumberKind | 'word', candidates: readonly Candidate[], at: number): boolean {
  if (open.rank <= RANK[kind]) return false;
  // A count that goes on does so soon; looking further would make long lists slow.
  const next = candidates.slice(at + 1, at + 200).find((later) => later.kind === open.kind);
  return next?.value !== open.last + 1;
}

/** The way level-1 headings are numbered: the kind that most of the plainly named parts carry. */
export function kindOfParts(lines: readonly Line[], partOf: (line: Line) => Part | null): NumberKind | null {
  const parts = new Map<NumberKind, Set<Part>>();
  for (const line of lines) {
    const part = line.number ? partOf(line) : null;
    if (!line.number || !part) continue;
    const known = parts.get(line.number.kind);
    if (known) known.add(part);
    else parts.set(line.number.kind, new Set([part]));
  }
  const [best] = [...parts].sort((a, b) => b[1].size - a[1].size);
  // One part alone may be a heading further down, such as “一、组织领导情况” under an unnumbered part.
  return best && best[1].size >= 2 ? best[0] : null;
}
