import type { Part } from './part';

/**
 * A stretch of text with the same marks; Slate's leaf. `head` marks the heading words of a run-in heading.
 * Comment anchors are marks named `comment_<id>`. Marks this version does not know are kept.
 */
export interface Span {
  text: string;
  head?: true;
  [mark: string]: unknown;
}

interface BlockBase {
  /** Stable for the life of the block: comments, evidence and merges point at it. */
  id: string;
  [field: string]: unknown;
}

export const TEXT_BLOCK_TYPES = ['title', 'addressee', 'paragraph', 'signature', 'date', 'attachment-note'] as const;

export interface TextBlock extends BlockBase {
  type: (typeof TEXT_BLOCK_TYPES)[number];
  children: Span[];
}

export type Level = 1 | 2 | 3 | 4;

/** A heading. Its number is derived, never stored. With `runIn`, the spans marked `head` are the heading, the rest is body. */
export interface Heading extends BlockBase {
  type: 'heading';
  level: Level;
  /** Level 1 only; null when the section is none of the five. */
  part?: Part | null;
  runIn?: true;
  children: Span[];
}

export interface TableCell {
  type: 'cell';
  colSpan?: number;
  rowSpan?: number;
  children: Span[];
  [field: string]: unknown;
}

export interface TableRow {
  type: 'row';
  header?: true;
  children: TableCell[];
  [field: string]: unknown;
}

export interface Table extends BlockBase {
  type: 'table';
  children: TableRow[];
}

export type Block = TextBlock | Heading | Table;

/** The spans of a block in reading order; for a table, of all its cells. */
export function blockSpans(block: Block): Span[] {
  return block.type === 'table'
    ? block.children.flatMap((row) => row.children.flatMap((c) => c.children))
    : block.children;
}

export function spansText(spans: readonly Span[]): string {
  return spans.map((span) => span.text).join('');
}

/** The plain text that offsets (UTF-16 units) count in. Table cells are joined by tabs, rows by newlines. */
export function blockText(block: Block): string {
  if (block.type !== 'table') return spansText(block.children);
  return block.children.map((row) => row.children.map((cell) => spansText(cell.children)).join('\t')).join('\n');
}

/** Length in UTF-16 units of the heading words of a heading; the whole text unless it is run-in. */
export function headLength(heading: Heading): number {
  if (!heading.runIn) return spansText(heading.children).length;
  let length = 0;
  for (const span of heading.children) {
    if (!span.head) break;
    length += span.text.length;
  }
  return length;
}

/** The heading's words without number, closing full stop or surrounding blanks. */
export function headingText(heading: Heading): string {
  return spansText(heading.children)
    .slice(0, headLength(heading))
    .trim()
    .replace(/[。.：:；;]$/u, '');
}
