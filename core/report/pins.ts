import { blockText, type Block, type Span } from './block';

const PREFIX = 'pin_';
const MOST_QUOTED = 60;

/** The mark on words that a person pointed an item at. */
export function pinMark(item: string): `pin_${string}` {
  return `${PREFIX}${item}`;
}

/** Names of the marks with which items are pinned to a span. */
export function pinMarks(span: Readonly<Record<string, unknown>>): string[] {
  const marks: string[] = [];
  for (const key in span) if (key.startsWith(PREFIX) && span[key]) marks.push(key);
  return marks;
}

/** Words of one block that an item is pinned to, with their UTF-16 offsets in its plain text. */
export interface Pinned {
  item: string;
  block: string;
  start: number;
  end: number;
  text: string;
}

const known = new WeakMap<Block, readonly Pinned[]>();
const NONE: readonly Pinned[] = [];

/** What is pinned in a block, stretches that touch as one. Worked out once per block object. */
export function pinnedIn(block: Block): readonly Pinned[] {
  let pinned = known.get(block);
  if (!pinned) known.set(block, (pinned = readPins(block)));
  return pinned;
}

function readPins(block: Block): readonly Pinned[] {
  let found: Pinned[] | undefined;
  let whole: string | undefined;
  for (const [span, start] of placedSpans(block)) {
    const end = start + span.text.length;
    if (end === start) continue;
    for (const mark of pinMarks(span)) {
      found ??= [];
      whole ??= blockText(block);
      const item = mark.slice(PREFIX.length);
      const before = found.find((one) => one.item === item && one.end === start);
      if (before) Object.assign(before, { end, text: whole.slice(before.start, end) });
      else found.push({ item, block: block.id, start, end, text: whole.slice(start, end) });
    }
  }
  return found ?? NONE;
}

/** The spans of a block with the offset each begins at in the block's plain text. */
export function* placedSpans(block: Block): Generator<[Span, number]> {
  const rows: readonly (readonly (readonly Span[])[])[] =
    block.type === 'table'
      ? block.children.map((row) => row.children.map((cell) => cell.children))
      : [[block.children]];
  let at = 0;
  for (const cells of rows) {
    for (const spans of cells) {
      for (const span of spans) {
        yield [span, at];
        at += span.text.length;
      }
      // The tab or line end that plain text puts behind a cell.
      at += 1;
    }
  }
}

/**
 * Which items were pinned, with the words at that time, so that a pin whose words are gone can be told. Kept on the
 * title, the one block there always is: there it is undone together with the marks themselves.
 */
export function pinRecords(blocks: readonly Block[]): Readonly<Record<string, string>> {
  const records = blocks.find((block) => block.type === 'title')?.['pins'];
  if (typeof records !== 'object' || records === null || Array.isArray(records)) return {};
  return Object.fromEntries(
    Object.entries(records as Record<string, unknown>).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  );
}

/** The words of a pin as its record keeps them. */
export function pinQuote(text: string): string {
  const words = text.replace(/\s+/gu, ' ').trim();
  return words.length > MOST_QUOTED ? `${words.slice(0, MOST_QUOTED)}……` : words;
}
