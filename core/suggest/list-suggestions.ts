import type { Block } from '../report/block';
import { endTouchOf, formatChangeOf, hasSpans, isTouched, touchOf, type Change, type FormatChange } from './change';
import { formatOf, type Format } from './format';

/** One suggestion as people speak of it. */
export interface Suggestion extends Omit<Change, 'move'> {
  move: boolean;
  inserted: string;
  deleted: string;
  /** What blocks were and what they are to be. */
  formats: { was: Format; is: Format }[];
  /** Where it begins, in UTF-16 units of the plain text as drawn, deleted words included. */
  block: string;
  offset: number;
  /** Where its first stretch ends in that block. */
  end: number;
}

/** The suggestions of a report in reading order, each once, with all its places. */
export function listSuggestions(blocks: readonly Block[]): Suggestion[] {
  const found = new Map<string, Suggestion>();
  for (const block of blocks) if (isTouched(block)) readBlock(block, found);
  return [...found.values()];
}

function readBlock(block: Block, found: Map<string, Suggestion>): void {
  let offset = 0;
  const meet = (change: Change, length = 0): Suggestion => {
    let one = found.get(change.id);
    if (!one) {
      const { id, author, at } = change;
      one = {
        id,
        author,
        at,
        move: false,
        inserted: '',
        deleted: '',
        formats: [],
        block: block.id,
        offset,
        end: offset,
      };
      found.set(id, one);
    }
    one.move ||= change.move !== undefined;
    if (one.block === block.id && one.end === offset) one.end = offset + length;
    return one;
  };
  const words = (at: Readonly<Record<string, unknown>>, text: string) => {
    const deleted = touchOf(at, 'deleted');
    const inserted = touchOf(at, 'inserted');
    if (deleted) meet(deleted, text.length).deleted += text;
    if (inserted) meet(inserted, text.length).inserted += text;
  };
  const format: FormatChange | undefined = formatChangeOf(block);
  if (format && hasSpans(block)) meet(format.change).formats.push({ was: format.was, is: formatOf(block) });
  if (hasSpans(block)) {
    for (const span of block.children) {
      if (span.text !== '') words(span, span.text);
      offset += span.text.length;
    }
  } else {
    block.children.forEach((row, r) => {
      if (r > 0) offset += 1;
      const touched = touchOf(row, 'inserted') ?? touchOf(row, 'deleted');
      row.children.forEach((cell, c) => {
        if (c > 0) offset += 1;
        for (const span of cell.children) {
          if (span.text !== '') words(touched ? row : span, span.text);
          offset += span.text.length;
        }
      });
      if (touched) words(row, '\n');
    });
  }
  for (const [touch, kind] of [
    ['inserted', 'inserted'],
    ['deleted', 'deleted'],
  ] as const) {
    const end = endTouchOf(block, touch);
    if (end) meet(end)[kind] += '\n';
  }
}
