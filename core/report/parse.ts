import { AppError } from '../errors';
import { TEXT_BLOCK_TYPES, type Block, type Span, type TableCell, type TableRow } from './block';
import type { Comment, Reply } from './comment';
import { isPart } from './part';
import type { Report } from './report';
import { refuseBadSuggestions } from '../suggest/refuse-bad-suggestions';
import { upgradeReport } from './upgrade';

type Raw = Record<string, unknown>;

/**
 * The one door for a report that enters from a file, the database or the window: upgrades it, checks it, keeps
 * unknown fields. Throws AppError `invalid-report` naming the field, or `newer-report`.
 */
export function parseReport(value: unknown): Report {
  const raw = upgradeReport(record(value, 'report'));
  if (!raw) throw new AppError('newer-report');
  const blocks = array(raw['blocks'], 'blocks').map((block, i) => parseBlock(block, `blocks[${i}]`));
  const comments = array(raw['comments'] ?? [], 'comments').map((c, i) => parseComment(c, `comments[${i}]`));
  refuseTwins(blocks, 'blocks');
  refuseTwins(comments, 'comments');
  const titles = blocks.filter((block) => block.type === 'title' && block['endDeleted'] === undefined);
  if (titles.length > 1) invalid('blocks', 'more than one title');
  return {
    ...raw,
    format: 1,
    id: text(raw['id'], 'id'),
    template: text(raw['template'], 'template'),
    unit: text(raw['unit'], 'unit'),
    year: whole(raw['year'], 'year', 1949, 2999),
    blocks,
    comments,
  };
}

/** Checks one block; `at` names it in the error. */
export function parseBlock(value: unknown, at = 'block'): Block {
  const raw = record(value, at);
  const id = text(raw['id'], `${at}.id`);
  if (id === '') invalid(`${at}.id`, 'empty');
  refuseBadSuggestions(raw, ['endInserted', 'endDeleted'], at);
  if (raw['type'] === 'table') {
    return {
      ...raw,
      id,
      type: 'table',
      children: nonEmpty(raw['children'], `${at}.children`).map((r, i) => parseRow(r, `${at}.children[${i}]`)),
    };
  }
  const children = parseSpans(raw['children'], `${at}.children`);
  if (raw['type'] === 'heading') {
    const level = whole(raw['level'], `${at}.level`, 1, 4) as 1 | 2 | 3 | 4;
    const part = raw['part'];
    if (part !== undefined && part !== null && !isPart(part)) invalid(`${at}.part`, 'unknown part');
    if (raw['runIn'] !== undefined && raw['runIn'] !== true) invalid(`${at}.runIn`, 'must be true or absent');
    return { ...raw, id, type: 'heading', level, children } as Block;
  }
  const type = TEXT_BLOCK_TYPES.find((known) => known === raw['type']);
  if (!type) return invalid(`${at}.type`, `unknown type ${String(raw['type'])}`);
  return { ...raw, id, type, children };
}

function parseRow(value: unknown, at: string): TableRow {
  const raw = record(value, at);
  if (raw['type'] !== 'row') invalid(`${at}.type`, 'must be row');
  refuseBadSuggestions(raw, ['inserted', 'deleted'], at);
  return {
    ...raw,
    type: 'row',
    children: nonEmpty(raw['children'], `${at}.children`).map((c, i) => parseCell(c, `${at}.children[${i}]`)),
  };
}

function parseCell(value: unknown, at: string): TableCell {
  const raw = record(value, at);
  if (raw['type'] !== 'cell') invalid(`${at}.type`, 'must be cell');
  for (const span of ['colSpan', 'rowSpan']) if (raw[span] !== undefined) whole(raw[span], `${at}.${span}`, 1, 1000);
  return { ...raw, type: 'cell', children: parseSpans(raw['children'], `${at}.children`) };
}

/** Every block holds at least one span, as Slate requires. */
function parseSpans(value: unknown, at: string): Span[] {
  return nonEmpty(value, at).map((span, i) => {
    const raw = record(span, `${at}[${i}]`);
    refuseBadSuggestions(raw, ['inserted', 'deleted'], `${at}[${i}]`);
    return { ...raw, text: text(raw['text'], `${at}[${i}].text`) };
  });
}

/** Checks one comment thread; `at` names it in the error. */
export function parseComment(value: unknown, at = 'comment'): Comment {
  const raw = record(value, at);
  const replies = array(raw['replies'] ?? [], `${at}.replies`).map((reply, i): Reply => {
    const r = record(reply, `${at}.replies[${i}]`);
    return {
      ...r,
      author: text(r['author'], `${at}.replies[${i}].author`),
      at: text(r['at'], `${at}.replies[${i}].at`),
      text: text(r['text'], `${at}.replies[${i}].text`),
    };
  });
  return {
    ...raw,
    id: text(raw['id'], `${at}.id`),
    author: text(raw['author'], `${at}.author`),
    at: text(raw['at'], `${at}.at`),
    text: text(raw['text'], `${at}.text`),
    resolved: raw['resolved'] === true,
    replies,
  };
}

function refuseTwins(entries: readonly { id: string }[], at: string): void {
  const seen = new Set<string>();
  for (const { id } of entries) {
    if (seen.has(id)) invalid(at, `id ${id} twice`);
    seen.add(id);
  }
}

function record(value: unknown, at: string): Raw {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return invalid(at, 'not an object');
  return value as Raw;
}

function array(value: unknown, at: string): unknown[] {
  return Array.isArray(value) ? value : invalid(at, 'not a list');
}

function nonEmpty(value: unknown, at: string): unknown[] {
  const list = array(value, at);
  return list.length > 0 ? list : invalid(at, 'empty list');
}

function text(value: unknown, at: string): string {
  return typeof value === 'string' ? value : invalid(at, 'not a text');
}

function whole(value: unknown, at: string, min: number, max: number): number {
  const ok = typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max;
  return ok ? value : invalid(at, `not a whole number from ${min} to ${max}`);
}

function invalid(at: string, why: string): never {
  throw new AppError('invalid-report', { field: at, why });
}
