import {
  headLength,
  spansText,
  type Block,
  type Heading,
  type Span,
  type TableRow,
  type TextBlock,
} from '../report/block';
import {
  END_FIELDS,
  endTouchOf,
  formatChangeOf,
  hasSpans,
  isTouched,
  touchOf,
  withoutTouch,
  type Change,
  type FormatChange,
  type Touch,
} from './change';
import { releasedComment } from './held-comment';

export type Verdict = 'accept' | 'reject';

function all(): boolean {
  return true;
}

/** Blocks that stand by themselves, accepted: with each key only the block that is written in is settled anew. */
const alone = new WeakMap<Block, Block>();

/**
 * The text as it stands once suggestions are accepted or rejected; all of them, or those that `which` names. Blocks
 * that carry none stay the same object.
 */
export function settle(blocks: readonly Block[], verdict: Verdict, which: (change: Change) => boolean = all): Block[] {
  const gone: Touch = verdict === 'accept' ? 'deleted' : 'inserted';
  const stays: Touch = verdict === 'accept' ? 'inserted' : 'deleted';
  const out: Block[] = [];
  let open: Heading | TextBlock | null = null;
  for (const block of blocks) {
    if (!isTouched(block) && !open) {
      out.push(block);
      continue;
    }
    if (!hasSpans(block)) {
      if (open) out.push(...unlessEmpty(settleFormat(open)));
      open = null;
      const rows = settleRows(block.children);
      if (rows.length > 0) out.push({ ...block, children: rows });
      continue;
    }
    const known = !open && verdict === 'accept' && which === all ? alone.get(block) : undefined;
    if (known) {
      out.push(known);
      continue;
    }
    const end = endTouchOf(block, gone);
    const runsOn = end !== undefined && which(end);
    const settled = settleText(block);
    const joined: Heading | TextBlock = open ? join(open, settled) : settled;
    if (runsOn) open = joined;
    else {
      const done = joined === block ? block : settleFormat(joined);
      if (!open && verdict === 'accept' && which === all) alone.set(block, done);
      out.push(done);
      open = null;
    }
  }
  if (open) out.push(...unlessEmpty(settleFormat(open)));
  return verdict === 'reject' ? named(out) : out;

  function settleText(block: Heading | TextBlock): Heading | TextBlock {
    if (!isTouched(block)) return block;
    const next: Heading | TextBlock = { ...block, children: settleSpans(block.children) };
    for (const touch of [gone, stays]) {
      const change = endTouchOf(block, touch);
      if (change && which(change)) delete next[END_FIELDS[touch]];
    }
    return next;
  }

  /** Of blocks that run on into each other, the kind of the first is what counts. */
  function settleFormat(block: Heading | TextBlock): Heading | TextBlock {
    const format = formatChangeOf(block);
    if (!format || !which(format.change)) return shaped(block);
    const { formatChange: _, ...next } = block;
    return shaped(
      verdict === 'reject' ? formerFormat(next as Heading | TextBlock, format.was) : (next as Heading | TextBlock),
    );
  }

  function settleSpans(spans: readonly Span[]): Span[] {
    const kept = spans
      .filter((span) => {
        const change = touchOf(span, gone);
        return !change || !which(change);
      })
      .map((span) => {
        const change = touchOf(span, stays);
        if (!change || !which(change)) return span;
        return stays === 'deleted' ? releasedComment(withoutTouch(span, stays)) : withoutTouch(span, stays);
      });
    return kept.length > 0 ? kept : [{ text: '' }];
  }

  function settleRows(rows: readonly TableRow[]): TableRow[] {
    return rows.flatMap((row) => {
      const leaving = touchOf(row, gone);
      if (leaving && which(leaving)) return [];
      const staying = touchOf(row, stays);
      const next: TableRow = {
        ...row,
        children: row.children.map((c) => ({ ...c, children: settleSpans(c.children) })),
      };
      if (staying && which(staying)) delete next[stays];
      return [next];
    });
  }
}

/** The report's text without its suggestions as they would be accepted: what is counted, checked and printed. */
export function acceptedBlocks(blocks: readonly Block[]): readonly Block[] {
  if (!blocks.some(isTouched)) return blocks;
  const known = accepted.get(blocks);
  if (known) return known;
  const settled = settle(blocks, 'accept');
  accepted.set(blocks, settled);
  return settled;
}

const accepted = new WeakMap<readonly Block[], readonly Block[]>();

const WAS = /-was(?:-[^-]+)?$/u;

/** A block that was moved or replaced has its id back when nothing else has it. */
function named(blocks: Block[]): Block[] {
  if (!blocks.some(({ id }) => WAS.test(id))) return blocks;
  const ids = new Set(blocks.map(({ id }) => id));
  return blocks.map((block) => {
    const id = block.id.replace(WAS, '');
    if (id === block.id || id === '' || ids.has(id)) return block;
    ids.add(id);
    return { ...block, id };
  });
}

/** A run-in heading that lost its heading words is a paragraph. */
function shaped(block: Heading | TextBlock): Heading | TextBlock {
  if (block.type !== 'heading' || !block.runIn || headLength(block) > 0 || spansText(block.children) === '')
    return block;
  const { type: _t, level: _l, part: _p, runIn: _r, ...rest } = block;
  return { ...rest, type: 'paragraph' } as TextBlock;
}

/** One block running on into the next: the one that has words stays what it is, the first where both have. */
function join(first: Heading | TextBlock, next: Heading | TextBlock): Heading | TextBlock {
  if (spansText(first.children) === '') return next;
  const ends: Record<string, unknown> = {};
  for (const field of Object.values(END_FIELDS)) if (next[field]) ends[field] = next[field];
  if (spansText(next.children) === '') return { ...first, ...ends };
  const body = next.children.map(({ head: _head, ...span }) => span as Span);
  return { ...first, ...ends, children: [...first.children, ...body] };
}

function unlessEmpty(block: Heading | TextBlock): Block[] {
  return spansText(block.children) === '' ? [] : [block];
}

function formerFormat(block: Heading | TextBlock, was: FormatChange['was']): Heading | TextBlock {
  const { type: _type, level: _level, part: _part, runIn: _runIn, children, ...rest } = block;
  const { headLength, ...fields } = was;
  let left = headLength ?? 0;
  const spans = children.flatMap(({ head: _head, ...span }): Span[] => {
    const text = span.text as string;
    const inHead = Math.min(left, text.length);
    left -= inHead;
    const pieces: Span[] = [];
    if (inHead > 0) pieces.push({ ...span, text: text.slice(0, inHead), head: true });
    if (inHead < text.length || text === '') pieces.push({ ...span, text: text.slice(inHead) });
    return pieces;
  });
  return { ...rest, ...fields, children: spans } as Heading | TextBlock;
}
