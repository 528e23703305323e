import { blockSpans, spansText, type Block, type Span, type Table, type TableRow } from '../report/block';
import { commentIds, commentMark, type Comment } from '../report/comment';
import { hasSpans, type Change } from '../suggest/change';
import { editSpans, type SpanEdit, type SpanInsert } from './edit-spans';
import { wholeBlock } from './whole-block';
import type { Copy } from './incoming';

/** Where spans are: a block, or a cell of a table. */
export interface Place {
  block: string;
  row?: number;
  cell?: number;
}

/** Our text while things are taken in: all places count in the text as it was before. */
export interface Draft {
  edit(place: Place, edits: readonly SpanEdit[], inserts?: readonly SpanInsert[]): void;
  /** Puts a thread on words. */
  mark(place: Place, from: number, to: number, thread: string): void;
  /** Changes a block after its words were edited. */
  change(block: string, make: (block: Block) => Block): void;
  changeRow(block: string, row: number, make: (row: TableRow) => TableRow): void;
  addRows(block: string, after: number, rows: readonly TableRow[]): void;
  /** Puts a block behind another, at the very beginning for null; those put in before come first. */
  addBlock(after: string | null, block: Block): void;
  removeBlock(block: string): void;
  /** Suggests that a block stands behind another: deleted here, put in there. */
  moveBlock(block: string, after: string | null, change: Change): void;
  /** Adds a thread; without words of its own it is kept at `near` with its old words. */
  addThread(comment: Comment, near: string, quote: string): void;
  changeThread(id: string, make: (comment: Comment) => Comment): void;
  /** The text and threads with all of it done, and the ids of threads without words. */
  finish(): { blocks: Block[]; comments: Comment[]; lost: string[] };
}

interface Edits {
  edits: SpanEdit[];
  inserts: SpanInsert[];
  /** Threads by the range they are on: thousands may be on the same words. */
  marks: Map<string, { from: number; to: number; threads: string[] }>;
}

/** With `cleans`, marks of threads that nobody has are taken off what is edited: those of a returned text that stay out. */
export function startDraft(mine: Copy, cleans = true): Draft {
  const words = new Map<string, Edits>();
  const changes = new Map<string, ((block: Block) => Block)[]>();
  const rows = new Map<
    string,
    { changed: [number, (row: TableRow) => TableRow][]; added: [number, readonly TableRow[]][] }
  >();
  const added = new Map<string | null, (() => Block)[]>();
  const moved = new Map<string, Change>();
  const ours = new Map(mine.blocks.map((block) => [block.id, block]));
  const removed = new Set<string>();
  const comments = new Map(mine.comments.map((comment) => [comment.id, comment]));
  const news = new Map<string, { near: string; quote: string }>();
  const wordsOf = (place: Place): Edits => {
    const key = keyOf(place);
    let there = words.get(key);
    if (!there) words.set(key, (there = { edits: [], inserts: [], marks: new Map() }));
    return there;
  };
  const add = (after: string | null, block: () => Block) => void added.set(after, [...(added.get(after) ?? []), block]);
  const rowsOf = (block: string) => {
    let there = rows.get(block);
    if (!there) rows.set(block, (there = { changed: [], added: [] }));
    return there;
  };

  const finished = (block: Block): Block => {
    let next = hasSpans(block) ? edited(block) : tableEdited(block);
    for (const make of changes.get(block.id) ?? []) next = make(next);
    return next;
  };
  const spansAt = (key: string, spans: readonly Span[]): Span[] | null => {
    const there = words.get(key);
    if (!there) return null;
    const marks = [...there.marks.values()].map(({ from, to, threads }): SpanEdit => {
      const names = Object.fromEntries(threads.map((id) => [commentMark(id), true]));
      return { from, to, make: (span) => ({ ...span, ...names }) };
    });
    return editSpans(spans, [...there.edits, ...marks], there.inserts);
  };
  const edited = (block: Exclude<Block, Table>): Block => {
    const children = spansAt(keyOf({ block: block.id }), block.children);
    return children ? ({ ...block, children } as Block) : block;
  };
  const tableEdited = (table: Table): Table => {
    const { changed, added: more } = rows.get(table.id) ?? { changed: [], added: [] };
    const children = table.children.flatMap((row, i): TableRow[] => {
      let next: TableRow = {
        ...row,
        children: row.children.map((cell, j) => {
          const spans = spansAt(keyOf({ block: table.id, row: i, cell: j }), cell.children);
          return spans ? { ...cell, children: spans } : cell;
        }),
      };
      for (const [at, make] of changed) if (at === i) next = make(next);
      return [next, ...more.flatMap(([after, list]) => (after === i ? list : []))];
    });
    const first = more.flatMap(([after, list]) => (after === -1 ? list : []));
    return { ...table, children: [...first, ...children] };
  };

  return {
    edit(place, edits, inserts = []) {
      const there = wordsOf(place);
      there.edits.push(...edits);
      there.inserts.push(...inserts);
    },
    mark(place, from, to, thread) {
      const { marks } = wordsOf(place);
      const key = `${from} ${to}`;
      const there = marks.get(key);
      if (there) there.threads.push(thread);
      else marks.set(key, { from, to, threads: [thread] });
    },
    change: (block, make) => void changes.set(block, [...(changes.get(block) ?? []), make]),
    changeRow: (block, row, make) => void rowsOf(block).changed.push([row, make]),
    addRows: (block, after, list) => void rowsOf(block).added.push([after, list]),
    addBlock: (after, block) => add(after, () => block),
    moveBlock(id, after, change) {
      moved.set(id, change);
      add(after, () => wholeBlock(finished(ours.get(id)!), 'inserted', change));
    },
    removeBlock: (block) => void removed.add(block),
    addThread(comment, near, quote) {
      // A note that stands there from last time is not made anew.
      if (comments.has(comment.id)) return;
      comments.set(comment.id, comment);
      news.set(comment.id, { near, quote });
    },
    changeThread(id, make) {
      const there = comments.get(id);
      if (there) comments.set(id, make(there));
    },
    finish() {
      const touched = (block: Block) =>
        words.size > 0 || changes.has(block.id) || rows.has(block.id) ? finished(block) : block;
      const follow = (id: string | null): Block[] =>
        (added.get(id) ?? []).flatMap((make) => {
          const block = make();
          return [block, ...follow(block.id)];
        });
      const standing = (block: Block): Block[] => {
        if (removed.has(block.id)) return [];
        const change = moved.get(block.id);
        if (!change) return [touched(block)];
        // What follows it stands behind it in its new place; its threads went there too.
        return [withoutComments(wholeBlock({ ...touched(block), id: `${block.id}-was` }, 'deleted', change))];
      };
      const all = [
        ...follow(null),
        ...mine.blocks.flatMap((block) => [...standing(block), ...(moved.has(block.id) ? [] : follow(block.id))]),
      ];
      const { blocks, marked } = keepKnownMarks(all, new Set(comments.keys()), cleans ? new Set(mine.blocks) : null);
      const lost: string[] = [];
      for (const [id, { near, quote }] of news) {
        if (marked.has(id)) continue;
        lost.push(id);
        comments.set(id, { ...comments.get(id)!, block: near, quote });
      }
      return { blocks, comments: [...comments.values()], lost };
    },
  };
}

function withoutComments(block: Block): Block {
  return keepKnownMarks([block], new Set(), new Set()).blocks[0]!;
}

/** Takes away marks of threads that are not there from what was edited; tells which threads have words. */
function keepKnownMarks(
  list: readonly Block[],
  known: ReadonlySet<string>,
  untouched: ReadonlySet<Block> | null,
): { blocks: Block[]; marked: Set<string> } {
  const marked = new Set<string>();
  const clean = (span: Span): Span => {
    const unknown = commentIds(span).filter((id) => !known.has(id));
    if (span.text !== '') for (const id of commentIds(span)) marked.add(id);
    if (unknown.length === 0) return span;
    const kept = { ...span };
    for (const id of unknown) delete kept[commentMark(id)];
    return kept;
  };
  const blocks = list.map((block): Block => {
    const stays = blockSpans(block).map((span) => clean(span) === span);
    if (!untouched || untouched.has(block) || stays.every(Boolean)) return block;
    if (hasSpans(block)) return { ...block, children: block.children.map(clean) } as Block;
    const cells = (row: TableRow): TableRow => ({
      ...row,
      children: row.children.map((cell) => ({ ...cell, children: cell.children.map(clean) })),
    });
    return { ...block, children: block.children.map(cells) };
  });
  return { blocks, marked };
}

function keyOf({ block, row, cell }: Place): string {
  return row === undefined ? block : `${block}\n${row}\n${cell}`;
}

/** The spans of a place; none when it is not there. */
export function spansOf(block: Block | undefined, { row, cell }: Omit<Place, 'block'>): readonly Span[] {
  if (!block) return [];
  if (hasSpans(block)) return row === undefined ? block.children : [];
  return block.children[row ?? -1]?.children[cell ?? -1]?.children ?? [];
}

/** Where a place begins in the plain text of its block. */
export function placeStart(block: Block, { row, cell }: Omit<Place, 'block'>): number {
  if (hasSpans(block) || row === undefined || cell === undefined) return 0;
  const before = block.children
    .slice(0, row)
    .flatMap((one) => one.children.map((c) => spansText(c.children).length + 1));
  const beside = block.children[row]!.children.slice(0, cell).map((c) => spansText(c.children).length + 1);
  return [...before, ...beside].reduce((sum, length) => sum + length, 0);
}
