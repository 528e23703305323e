import type { CSSProperties } from 'react';
import type { Block, Span, TableRow } from '../../core/report/block';
import { endTouchOf, formatChangeOf, isTouched, touchOf, type Change } from '../../core/suggest/change';
import { personStyle } from '../review/person-style';

interface Attributes {
  style?: CSSProperties;
  title?: string;
  [data: `data-${string}`]: string | undefined;
}

const NONE: Attributes = {};

/** What shows on the page that a stretch of text, or a row, was put in or is to go: the colour is its author's. */
export function touchAttributes(at: Span | TableRow): Attributes {
  const inserted = touchOf(at, 'inserted');
  const deleted = touchOf(at, 'deleted');
  if (!inserted && !deleted) return NONE;
  const change: Change = deleted ?? inserted!;
  return {
    'data-inserted': inserted?.id,
    'data-deleted': deleted?.id,
    'data-move': change.move === undefined ? undefined : '',
    style: personStyle(change.author),
  };
}

/** The same for a block: a bar in the margin, its end, and whether nothing of it will be left. */
export function blockAttributes(block: Block): Attributes {
  if (!isTouched(block)) return NONE;
  const inserted = endTouchOf(block, 'inserted');
  const deleted = endTouchOf(block, 'deleted');
  const format = formatChangeOf(block)?.change;
  const end = deleted ?? inserted ?? format;
  return {
    'data-suggested': '',
    'data-end': deleted ? 'deleted' : inserted ? 'inserted' : undefined,
    'data-format': format ? '' : undefined,
    'data-goes': goes(block) ? '' : undefined,
    ...(end && { style: personStyle(end.author) }),
  };
}

function goes(block: Block): boolean {
  if (block.type === 'table') return block.children.every((row) => touchOf(row, 'deleted'));
  return (
    endTouchOf(block, 'deleted') !== undefined && block.children.every((s) => s.text === '' || touchOf(s, 'deleted'))
  );
}
