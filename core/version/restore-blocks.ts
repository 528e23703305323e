import { blockSpans, type Block, type Span } from '../report/block';
import { commentIds, commentMark } from '../report/comment';
import { sectionBlocks } from '../report/sections';

interface Around {
  /** For blocks whose own id stands elsewhere in the text by now. */
  newId: () => string;
  /** Whether the report has a comment of this id; anchors of others are left behind. */
  hasComment: (id: string) => boolean;
}

/**
 * The text once an older one is put back: all of it, or the one section that begins with the heading `section` of the
 * older text. A section that is gone comes back behind the one it followed. What stays alike stays the same object.
 */
export function restoredText(
  now: readonly Block[],
  old: readonly Block[],
  section: string | null,
  around: Around,
): Block[] {
  const back = (blocks: readonly Block[]) => blocks.map((block) => withKnownComments(block, around.hasComment));
  if (section === null) return back(old);
  const from = old.findIndex(({ id }) => id === section);
  if (from < 0) return [...now];
  const taken = sectionBlocks(old, from);
  const at = now.findIndex(({ id, type }) => id === section && type === 'heading');
  const length = at < 0 ? 0 : sectionBlocks(now, at).length;
  const place = at < 0 ? placeOf(now, old, from) : at;
  const rest = [...now.slice(0, place), ...now.slice(place + length)];
  const elsewhere = new Set(rest.map(({ id }) => id));
  const fresh = back(taken).map((block) => (elsewhere.has(block.id) ? { ...block, id: around.newId() } : block));
  return [...rest.slice(0, place), ...fresh, ...rest.slice(place)];
}

/** Where a section belongs that is not there: behind the nearest block before it that still is. */
function placeOf(now: readonly Block[], old: readonly Block[], from: number): number {
  const places = new Map(now.map(({ id }, i) => [id, i]));
  for (let i = from - 1; i >= 0; i -= 1) {
    const at = places.get(old[i]!.id);
    if (at !== undefined) return at + 1;
  }
  return now.length;
}

function withKnownComments(block: Block, hasComment: (id: string) => boolean): Block {
  const isKnown = (span: Span) => commentIds(span).every(hasComment);
  if (blockSpans(block).every(isKnown)) return block;
  const clean = (spans: readonly Span[]) =>
    spans.map((span) => (isKnown(span) ? span : withoutUnknown(span, hasComment)));
  if (block.type !== 'table') return { ...block, children: clean(block.children) };
  const rows = block.children.map((row) => ({
    ...row,
    children: row.children.map((cell) => ({ ...cell, children: clean(cell.children) })),
  }));
  return { ...block, children: rows };
}

function withoutUnknown(span: Span, hasComment: (id: string) => boolean): Span {
  const left = { ...span };
  for (const id of commentIds(span)) if (!hasComment(id)) delete left[commentMark(id)];
  return left;
}
