import type { Block, Heading, Span, Table, TextBlock } from '../report/block';
import { endTouchOf, formatChangeOf, hasSpans, touchOf, type Change } from './change';
import { formatOf, isBack } from './format';
import { headFirst } from './head-first';
import { headsStay } from './heads-stay';
import { identify } from './identify';
import { keptTokens } from './kept-tokens';
import { onlySuggests } from './only-suggests';
import { regroup } from './regroup';
import { replaceAll } from './replace-all';
import { says } from './says';
import { settle } from './settle';
import { PLACED, tokenStarts, type Traced } from './traced';
import { trackTable } from './track-table';
import { heldComment } from './held-comment';
import type { Spot, Tracked, Tracking } from './tracking';

/**
 * The text after an edit with what the edit did as suggestions. With `tracking` null the edit stands as it is, and only
 * what was suggested before keeps its place: nothing typed becomes part of somebody's insertion or deletion.
 */
export function trackEdit(before: readonly Block[], after: readonly Traced[], tracking: Tracking | null): Tracked {
  const drawn = draw(before, after, tracking);
  if (!tracking) return drawn;
  const stands = says(settle(drawn.blocks, 'reject')) === says(settle(before, 'reject'));
  return stands && onlySuggests(before, drawn.blocks, tracking.isOwn) ? drawn : replaceAll(before, after, tracking);
}

const FRESH: Change = { id: '', author: '', at: '' };

function draw(before: readonly Block[], traced: readonly Traced[], tracking: Tracking | null): Tracked {
  const starts = tokenStarts(before);
  const total = starts.at(-1)!;
  const after = identify(before, traced, starts);
  const moves = new Set(after.filter(({ moved }) => moved).map(({ block }) => block.id));
  const mint = tracking?.mint() ?? FRESH;
  const move: Change = { ...mint, move: mint.id };
  const afterIds = new Set(after.map(({ block }) => block.id));
  const used = new Set<string>();
  const out: Block[] = [];
  let refused = false;
  let spans: Span[] = [];
  let unit = 0;
  let next = 0;
  /** Runs on into what follows, since its own end was only suggested by the same person. */
  let heir: Block | null = null;
  const runs: { at: number; from: number; length: number; block: number; unit: number }[] = [];
  const begins: Spot[] = [];
  const ends: Spot[] = [];
  const tables = new Map<number, (at: Spot) => Spot>();
  const kept = keptTokens(after);

  after.forEach((now, at) => {
    begins[at] = { block: out.length, unit };
    if (!hasSpans(now.block)) return drawTable(now as Traced & { block: Table }, at);
    let done = 0;
    for (const span of now.block.children) {
      for (let i = 0; i < span.text.length;) {
        const length = runLength(now.origins, done, span.text.length - i);
        const origin = now.origins[done]!;
        const isKept = origin >= next && kept.has(origin);
        if (isKept) flush(origin, at);
        else flush(nextKept(at, done), at, Boolean(span.head));
        runs.push({ at, from: done, length, block: out.length, unit });
        const text = span.text.slice(i, i + length);
        push(isKept ? { ...span, text } : fresh({ ...span, text }, now));
        if (isKept) next = origin + length;
        i += length;
        done += length;
      }
    }
    drawEnd(now, at, done);
  });
  flush(total, after.length);
  if (spans.length > 0) close({ id: '', type: 'paragraph', children: [] }, uniqueId('rest'), {});
  const blocks = tracking ? regroup(out, FRESH, tracking) : out;
  return { blocks, refused, spot };

  function push(span: Span): void {
    if (span.text === '') return;
    spans.push(span);
    unit += span.text.length;
  }

  function drawEnd(now: Traced, at: number, done: number): void {
    const isKept = now.end >= next && kept.has(now.end);
    flush(isKept ? now.end : nextKept(at, done), at);
    ends[at] = { block: out.length, unit };
    const block = now.block as Heading | TextBlock;
    if (isKept) {
      const was = before[blockOf(now.end)]!;
      next = now.end + 1;
      const touches = { endInserted: endTouchOf(was, 'inserted'), endDeleted: endTouchOf(was, 'deleted') };
      if (!used.has(block.id)) return close(formatted(now), block.id, touches);
      return close(was, freeId(was.id), touches);
    }
    const own = now.end === PLACED && !tracking ? keptEnds(block) : {};
    const inserted = now.moved ? (ownInsertion(block) ?? move) : FRESH;
    const endDeleted = now.moved ? endTouchOf(block, 'deleted') : undefined;
    close(formatted(now), uniqueId(block.id), tracking ? { endInserted: inserted, endDeleted } : own);
  }

  function ownInsertion(block: Block): Change | undefined {
    const end = endTouchOf(block, 'inserted');
    const spansOwn = hasSpans(block) && block.children.every((s) => s.text === '' || isOwn(touchOf(s, 'inserted')));
    return isOwn(end) && spansOwn ? end : undefined;
  }

  function isOwn(change: Change | undefined): boolean {
    return change !== undefined && tracking !== null && tracking.isOwn(change);
  }

  function fresh(span: Span, now: Traced): Span {
    if (now.moved) {
      if (!tracking || ownInsertion(now.block)) return span;
      return { ...span, inserted: move };
    }
    if (!tracking && isPlacedBlock(now)) return span;
    const { inserted: _i, deleted: _d, ...rest } = span;
    return tracking ? ({ ...rest, inserted: FRESH } as Span) : (rest as Span);
  }

  /** What stood before `limit` and is gone. */
  function flush(limit: number, at: number, headOnly = false): void {
    while (next < limit) {
      const index = blockOf(next);
      const block = before[index]!;
      const end = starts[index + 1]! - 1;
      if (!hasSpans(block)) {
        if (tracking) dropTable(block);
        next = end + 1;
      } else if (next === end) {
        if (headOnly) return;
        dropEnd(block, at);
        next = end + 1;
      } else {
        const [span, rest] = spanAt(block, next - starts[index]!);
        if (headOnly && !span.head) return;
        const length = Math.min(rest, limit - next);
        const offset = span.text.length - rest;
        dropSpan({ ...span, text: span.text.slice(offset, offset + length) }, block);
        next += length;
      }
    }
  }

  function dropSpan(span: Span, block: Block): void {
    if (!tracking || isOwn(touchOf(span, 'inserted'))) return;
    const moved = moves.has(block.id);
    const held = moved ? heldComment(span) : span;
    push(touchOf(span, 'deleted') ? held : { ...held, deleted: moved ? move : FRESH });
  }

  function dropEnd(block: Heading | TextBlock, at: number): void {
    if (!tracking) return;
    if (isOwn(endTouchOf(block, 'inserted'))) {
      if (spans.length > 0) heir ??= block;
      return;
    }
    const moved = moves.has(block.id);
    const touches = {
      endInserted: endTouchOf(block, 'inserted'),
      endDeleted: endTouchOf(block, 'deleted') ?? (moved ? move : FRESH),
    };
    const now = after[at];
    if (now && now.block.id === block.id && hasSpans(now.block) && !moved && !used.has(block.id))
      return close(formatted(now), block.id, touches);
    close(heir ?? block, freeId((heir ?? block).id), touches);
  }

  function dropTable(block: Table): void {
    const moved = moves.has(block.id);
    const rows = block.children
      .filter((row) => !isOwn(touchOf(row, 'inserted')))
      .map((row) => (touchOf(row, 'deleted') ? row : { ...row, deleted: moved ? move : FRESH }));
    if (rows.length > 0) add({ ...block, id: freeId(block.id), children: rows });
  }

  function drawTable(now: Traced & { block: Table }, at: number): void {
    const was = now.end >= next && kept.has(now.end) ? before[blockOf(now.end)] : undefined;
    if (was && !hasSpans(was)) {
      const start = starts[blockOf(now.end)]!;
      flush(start, at);
      next = now.end + 1;
      const origins = now.origins.map((origin) => (origin < start ? origin : origin - start));
      const table = trackTable(was, now.block, origins, tracking, FRESH);
      refused ||= table.refused;
      const block = out.length;
      tables.set(at, ({ cell, unit }) => ({ block, ...table.spot(cell!, unit) }));
      return add({ ...table.block, id: freeId(now.block.id, true) });
    }
    flush(nextKept(at, 0), at);
    const block = out.length;
    tables.set(at, ({ cell, unit }) => ({ block, ...(cell && { cell }), unit }));
    if (!tracking) return add(now.block);
    const children = now.block.children.map(({ deleted, ...bare }) => {
      const row = now.moved && deleted ? { ...bare, deleted } : bare;
      const own = now.moved && isOwn(touchOf(row, 'inserted'));
      return own ? row : { ...row, inserted: now.moved ? move : FRESH };
    });
    add({ ...now.block, id: freeId(now.block.id, true), children } as Block);
  }

  function add(block: Block): void {
    used.add(block.id);
    out.push(block);
    heir = null;
    spans = [];
    unit = 0;
  }

  function close(props: Block, id: string, touches: Record<string, Change | undefined>): void {
    const { endInserted: _i, endDeleted: _d, children: _c, ...rest } = props;
    const set = Object.fromEntries(Object.entries(touches).filter(([, touch]) => touch !== undefined));
    add({
      ...rest,
      id,
      children: spans.length > 0 ? headFirst(spans, props, FRESH) : [{ text: '' }],
      ...set,
    } as unknown as Block);
  }

  /** A block as the edit left it, with what that changed of its kind. */
  function formatted(traced: Traced): Block {
    const { block, moved } = traced;
    if (moved) return block;
    const was = before.find(({ id }) => id === block.id);
    const { formatChange: _, ...plain } = block;
    if (!was || !hasSpans(was) || !hasSpans(block)) return plain as Block;
    const known = formatChangeOf(was);
    const asked = known?.was ?? formatOf(was);
    const now = formatOf(block);
    const start = starts[before.indexOf(was)]!;
    if (isBack(now, formatOf(was)) && headsStay(traced, was, start, formatOf(was)))
      return { ...plain, ...partOf(was), ...(known && { formatChange: known }) } as Block;
    const back = isBack(now, asked) && headsStay(traced, was, start, asked);
    if (!tracking) return { ...plain, ...(known && !back && { formatChange: known }) } as Block;
    if (isOwn(endTouchOf(was, 'inserted')) && was.children.every((s) => s.text === '' || isOwn(touchOf(s, 'inserted'))))
      return plain as Block;
    if (back) return { ...plain, ...partOf(asked) } as Block;
    const change = known && isOwn(known.change) ? known.change : mint;
    return { ...plain, formatChange: { change, was: asked } } as unknown as Block;
  }

  function freeId(id: string, itself = false): string {
    return !used.has(id) && (itself || !afterIds.has(id)) ? id : uniqueId(`${id}-was`);
  }

  function uniqueId(id: string): string {
    let free = id;
    for (let n = 2; used.has(free) || (free !== id && afterIds.has(free)); n += 1) free = `${id}-${n}`;
    return free;
  }

  function blockOf(token: number): number {
    let [low, high] = [0, before.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= token) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The next token that is still there, from a place of the edited text on. */
  function nextKept(at: number, done: number): number {
    for (let i = at; i < after.length; i += 1) {
      const { origins, end, block } = after[i]!;
      if (!hasSpans(block)) {
        if (end >= next && kept.has(end)) return starts[blockOf(end)]!;
        continue;
      }
      for (let u = i === at ? done : 0; u < origins.length; u += 1)
        if (origins[u]! >= next && kept.has(origins[u]!)) return origins[u]!;
      if (end >= next && kept.has(end)) return end;
    }
    return total;
  }

  function spot(at: Spot, side: 'before' | 'behind'): Spot {
    const table = tables.get(at.block);
    if (table) return table(at);
    const own = runs.filter((run) => run.at === at.block);
    const left = own.find((run) => run.from < at.unit && at.unit <= run.from + run.length);
    const right = own.find((run) => run.from <= at.unit && at.unit < run.from + run.length);
    const inRun = (run: (typeof runs)[number]) => ({ block: run.block, unit: run.unit + at.unit - run.from });
    if (left && right === left) return inRun(left);
    if (side === 'before') return left ? inRun(left) : begins[at.block]!;
    return right ? inRun(right) : ends[at.block]!;
  }
}

function runLength(origins: readonly number[], from: number, most: number): number {
  let length = 1;
  const first = origins[from]!;
  while (length < most && origins[from + length] === (first < 0 ? first : first + length)) length += 1;
  return length;
}

/** The span at a unit of a block, and how much of it is left from there. */
function spanAt(block: Heading | TextBlock, unit: number): [Span, number] {
  let left = unit;
  for (const span of block.children) {
    if (left < span.text.length) return [span, span.text.length - left];
    left -= span.text.length;
  }
  return [{ text: '' }, 1];
}

function partOf(at: { part?: unknown; type: string }): object {
  return at.type === 'heading' && 'part' in at ? { part: at.part } : {};
}

function isPlacedBlock({ end, origins }: Traced): boolean {
  return end === PLACED && origins.every((origin) => origin === PLACED);
}

function keptEnds(block: Block): Record<string, Change | undefined> {
  return { endInserted: endTouchOf(block, 'inserted'), endDeleted: endTouchOf(block, 'deleted') };
}
