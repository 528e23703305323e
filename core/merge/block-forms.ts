import {
  blockSpans,
  headLength,
  type Block,
  type Heading,
  type Level,
  type Span,
  type TableRow,
  type TextBlock,
} from '../report/block';
import { commentMark } from '../report/comment';
import { END_FIELDS, hasSpans, touchOf, type Change, type FormatChange, type Touch } from '../suggest/change';
import { plainSpan } from './found';

/** A block of a returned text without anything suggested about it, under an id of ours. */
export function bareBlock(block: Block, id: string): Block {
  const { [END_FIELDS.inserted]: _in, [END_FIELDS.deleted]: _out, formatChange: _format, ...rest } = block;
  const bare = { ...rest, id } as Block;
  if (hasSpans(bare)) return { ...bare, children: bareSpans(bare.children) } as Block;
  const rows = bare.children
    .filter((row) => !touchOf(row, 'deleted'))
    .map(({ inserted: _added, ...row }) => ({
      ...row,
      children: row.children.map((cell) => ({ ...cell, children: bareSpans(cell.children) })),
    }));
  return { ...bare, children: rows } as Block;
}

function bareSpans(spans: readonly Span[]): Span[] {
  const kept = spans.filter((span) => !touchOf(span, 'deleted')).map(plainSpan);
  return kept.length > 0 ? kept : [{ text: '' }];
}

/** Who put a block in or wants it gone as a whole; null where nobody says so. */
export function changeOfWhole(block: Block, touch: Touch): Change | null {
  if (!hasSpans(block)) {
    const changes = block.children.map((row) => touchOf(row, touch));
    return changes.every(Boolean) ? (changes[0] ?? null) : null;
  }
  const changes = blockSpans(block).flatMap((span) => (span.text === '' ? [] : [touchOf(span, touch)]));
  return changes.length > 0 && changes.every(Boolean) ? changes[0]! : null;
}

/** A comment on all the words of a block. */
export function withComment(block: Block, id: string): Block {
  if (!hasSpans(block)) return { ...block, children: block.children.map((row) => rowWithComment(row, id)) };
  return { ...block, children: block.children.map((span) => spanWithComment(span, id)) } as Block;
}

/** A comment on all the words of a row. */
export function rowWithComment(row: TableRow, id: string): TableRow {
  const children = row.children.map((cell) => ({
    ...cell,
    children: cell.children.map((span) => spanWithComment(span, id)),
  }));
  return { ...row, children };
}

/** A comment on a span. */
export function spanWithComment(span: Span, id: string): Span {
  return { ...span, [commentMark(id)]: true };
}

/** 0 for a paragraph, 1 to 4 for headings; null for blocks that are neither. */
export function levelOf(block: Block): 0 | Level | null {
  if (block.type === 'heading') return block.level;
  return block.type === 'paragraph' ? 0 : null;
}

const NAMES = ['正文', '一级标题', '二级标题', '三级标题', '四级标题'] as const;

export function levelName(level: 0 | Level): string {
  return NAMES[level];
}

/** A paragraph or heading made one of another level, as a suggestion. */
export function withLevel(block: Block, level: 0 | Level, change: Change): Block {
  if (!hasSpans(block)) return block;
  const { type: _type, level: _level, part, runIn, formatChange: _former, children, ...rest } = block as Heading;
  const was: FormatChange['was'] = { type: block.type };
  if (block.type === 'heading') {
    was.level = block.level;
    if (part !== undefined) was.part = part;
    if (block.runIn) Object.assign(was, { runIn: true, headLength: headLength(block) });
  }
  const formatChange: FormatChange = { change, was };
  if (level === 0) {
    const spans = children.map(({ head: _head, ...span }) => span as Span);
    return { ...rest, type: 'paragraph', children: spans, formatChange } as TextBlock;
  }
  const keeps = { ...(level === 1 && { part: part ?? null }), ...(runIn && { runIn }) };
  return { ...rest, type: 'heading', level, ...keeps, children, formatChange } as Heading;
}
