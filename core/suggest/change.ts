import type { Block, Heading, Level, Span, TextBlock } from '../report/block';
import type { Part } from '../report/part';

/**
 * Who suggested something, and when (修订). All places of one suggestion share its id; what was cut here and put in
 * there shares `move`.
 */
export interface Change {
  id: string;
  author: string;
  /** ISO 8601. */
  at: string;
  move?: string;
}

/** What a block was before a suggestion made it a heading, a paragraph or a heading of another level. */
export interface FormatChange {
  change: Change;
  was: { type: TextBlock['type'] | 'heading'; level?: Level; part?: Part | null; runIn?: true; headLength?: number };
}

/** The two ways a suggestion touches text; the names of the marks on spans and of the fields on table rows. */
export type Touch = 'inserted' | 'deleted';

/** The suggestion that put a span (or table row) in or wants it gone. */
export function touchOf(at: Readonly<Record<string, unknown>>, touch: Touch): Change | undefined {
  return at[touch] as Change | undefined;
}

/**
 * The suggestion that touches the end of a block, as Word marks it: `inserted`, this block was cut off the one that
 * follows it; `deleted`, it is to run on into the next. A block put in or deleted whole has all its spans and its end touched.
 */
export function endTouchOf(block: Block, touch: Touch): Change | undefined {
  return block[END_FIELDS[touch]] as Change | undefined;
}

/** Fields of a block. */
export const END_FIELDS = { inserted: 'endInserted', deleted: 'endDeleted' } as const;

export function formatChangeOf(block: Block): FormatChange | undefined {
  return block['formatChange'] as FormatChange | undefined;
}

/** Whether nothing of a block would be left if what is suggested were rejected. */
export function isSuggested(block: Block): boolean {
  if (!hasSpans(block)) return block.children.every((row) => touchOf(row, 'inserted'));
  if (!endTouchOf(block, 'inserted')) return false;
  return block.children.every((span) => span.text === '' || touchOf(span, 'inserted'));
}

/** A span of which nothing is suggested. */
export function withoutTouch(span: Span, touch: Touch): Span {
  if (!(touch in span)) return span;
  const { [touch]: _gone, ...rest } = span;
  return rest as Span;
}

/** Headings and the kinds of block that hold nothing but spans. */
export function hasSpans(block: Block): block is Heading | TextBlock {
  return block.type !== 'table';
}

/** Every suggestion that a block carries, each place of it once, in reading order. */
export function changesIn(block: Block): Change[] {
  const found: (Change | undefined)[] = [];
  const spans = (list: readonly Span[]) => {
    for (const span of list) found.push(touchOf(span, 'inserted'), touchOf(span, 'deleted'));
  };
  found.push(formatChangeOf(block)?.change);
  if (hasSpans(block)) spans(block.children);
  else
    for (const row of block.children) {
      found.push(touchOf(row, 'inserted'), touchOf(row, 'deleted'));
      for (const cell of row.children) spans(cell.children);
    }
  found.push(endTouchOf(block, 'inserted'), endTouchOf(block, 'deleted'));
  return found.filter((change) => change !== undefined);
}

/** Blocks are never changed in place, so what is known of one stays true. */
const touched = new WeakMap<Block, boolean>();

/** Whether anything is suggested in a block; quick, since it is asked with every key. */
export function isTouched(block: Block): boolean {
  let is = touched.get(block);
  if (is === undefined) {
    is = changesIn(block).length > 0;
    touched.set(block, is);
  }
  return is;
}

/** Ids of the suggestions in a report, in reading order. */
export function suggestionIds(blocks: readonly Block[]): string[] {
  return [...new Set(blocks.flatMap((block) => changesIn(block).map(({ id }) => id)))];
}
