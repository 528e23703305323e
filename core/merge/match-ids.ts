import { likeness, mostLikeness, pairsOf } from '../compare/likeness';
import { blockSpans, blockText, spansText, type Block } from '../report/block';
import { endTouchOf, hasSpans, touchOf } from '../suggest/change';
import type { DiffLists } from '../suggest/redline';

/** How alike two blocks must be to count as one: between neighbours that are sure, and anywhere else. */
const ALIKE_HERE = 0.4;
const ALIKE_ANYWHERE = 0.75;
/** Below this a bookmark that came along with other words says nothing. */
const ALIKE_BY_NAME = 0.15;

export interface MatchOptions {
  /** Ids of the other text that may be the base's: those of bookmarks. */
  named: (id: string) => boolean;
  /** Whether the file says itself that it comes from this report: then bookmarks need no second witness. */
  trusted: boolean;
  newId: () => string;
}

/**
 * The blocks of a returned text under the ids that they have in `base`: by the bookmarks of our own export, by equal
 * text in order, and by likeness. Those that are new get ids of their own.
 */
export function matchIds(
  base: readonly Block[],
  other: readonly Block[],
  diff: DiffLists,
  options: MatchOptions,
): Block[] {
  const { named, trusted, newId } = options;
  const byId = new Map(base.map((block, i) => [block.id, i]));
  const pairs = base.map((block) => pairsOf(originalText(block)));
  const others = other.map((block) => pairsOf(originalText(block)));
  const match = new Array<number | undefined>(other.length);
  const free = new Set(base.keys());
  const take = (i: number, j: number) => {
    match[i] = j;
    free.delete(j);
  };
  // What somebody put in as a whole, as Word marks it, never stood there before.
  const open = new Set(
    other.flatMap((block, i) => (!isPutIn(block) || isPutIn(base[byId.get(block.id) ?? -1]) ? [i] : [])),
  );

  if (trusted) matchNamed();
  matchEqual();
  if (!trusted) matchNamed();
  matchLike();
  const used = new Set(match.flatMap((j) => (j === undefined ? [] : [base[j]!.id])));
  return other.map((block, i) => {
    const j = match[i];
    const id = j !== undefined ? base[j]!.id : !byId.has(block.id) && !used.has(block.id) ? block.id : freshId();
    used.add(id);
    return id === block.id ? block : { ...block, id };
  });

  function freshId(): string {
    for (;;) {
      const id = newId();
      if (!byId.has(id) && !used.has(id)) return id;
    }
  }

  function matchNamed(): void {
    for (const i of open) {
      if (match[i] !== undefined) continue;
      const j = named(other[i]!.id) ? byId.get(other[i]!.id) : undefined;
      if (j === undefined || !free.has(j) || kindOf(base[j]!) !== kindOf(other[i]!)) continue;
      if (trusted || likeness(others[i]!, pairs[j]!) >= ALIKE_BY_NAME || others[i]!.total < 8) take(i, j);
    }
  }

  function matchEqual(): void {
    const left = [...open].filter((i) => match[i] === undefined);
    const right = [...free].sort((a, b) => a - b);
    let [l, r] = [0, 0];
    for (const { kind, values } of diff(
      right.map((j) => fullKey(base[j]!)),
      left.map((i) => fullKey(other[i]!)),
    )) {
      for (let n = 0; n < values.length; n += 1) {
        if (kind === 'same') take(left[l++]!, right[r++]!);
        else if (kind === 'added') l += 1;
        else r += 1;
      }
    }
  }

  function matchLike(): void {
    const candidates: { i: number; j: number; share: number }[] = [];
    const left = [...open].filter((i) => match[i] === undefined);
    for (const i of left) {
      const [low, high] = neighbours(i);
      for (const j of free) {
        if (kindOf(base[j]!) !== kindOf(other[i]!)) continue;
        const least = j > low && j < high ? ALIKE_HERE : ALIKE_ANYWHERE;
        if (mostLikeness(others[i]!, pairs[j]!) < least) continue;
        const share = likeness(others[i]!, pairs[j]!);
        if (share >= least) candidates.push({ i, j, share });
      }
    }
    candidates.sort((a, b) => b.share - a.share || a.i - b.i || a.j - b.j);
    for (const { i, j } of candidates) if (match[i] === undefined && free.has(j)) take(i, j);
  }

  /** Between which blocks of the base one would expect a block, by the nearest that are matched. */
  function neighbours(i: number): [number, number] {
    let [before, after] = [i - 1, i + 1];
    while (before >= 0 && match[before] === undefined) before -= 1;
    while (after < other.length && match[after] === undefined) after += 1;
    return [before < 0 ? -1 : match[before]!, after < other.length ? match[after]! : base.length];
  }
}

function kindOf(block: Block): string {
  return block.type === 'table' ? 'table' : 'text';
}

function fullKey(block: Block): string {
  return `${kindOf(block)} ${originalText(block)}`;
}

/** A block as it read before anything was suggested about it; what is only suggested where there is nothing else. */
function originalText(block: Block): string {
  if (!hasSpans(block)) return blockText(block);
  const before = spansText(block.children.filter((span) => !touchOf(span, 'inserted')));
  return before.trim() === '' ? spansText(block.children) : before;
}

/** Put in as a whole: all its words, and its end. */
export function isPutIn(block: Block | undefined): boolean {
  if (!block) return false;
  if (!hasSpans(block)) return block.children.every((row) => touchOf(row, 'inserted'));
  return endTouchOf(block, 'inserted') !== undefined && all(block, 'inserted');
}

/** To go as a whole: all its words, and its end. */
export function isTakenOut(block: Block | undefined): boolean {
  if (!block) return false;
  if (!hasSpans(block)) return block.children.every((row) => touchOf(row, 'deleted'));
  return endTouchOf(block, 'deleted') !== undefined && all(block, 'deleted');
}

function all(block: Block, touch: 'inserted' | 'deleted'): boolean {
  return blockSpans(block).every((span) => span.text === '' || touchOf(span, touch));
}
