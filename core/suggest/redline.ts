import {
  blockSpans,
  blockText,
  spansText,
  type Block,
  type Heading,
  type Span,
  type Table,
  type TableRow,
  type TextBlock,
} from '../report/block';
import { commentIds, commentMark } from '../report/comment';
import { END_FIELDS, hasSpans, type Change, type FormatChange, type Touch } from './change';
import { formatOf, sameFormat } from './format';

/** A run of values that both lists have, or that one of them lacks. */
export interface DiffRun {
  kind: 'same' | 'removed' | 'added';
  values: string[];
}

/** Compares two lists; given by whoever calls, since a library does it. */
export type DiffLists = (before: readonly string[], after: readonly string[]) => DiffRun[];

const words = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * The new text with everything that differs from the old one as suggestions of `change`: accepted it is `after`,
 * rejected `before`. Blocks are paired by id; what moved is deleted here and inserted there, the deleted copy under
 * its id with `-was`. Blocks that are alike stay the objects of `after`.
 */
export function redline(before: readonly Block[], after: readonly Block[], change: Change, diff: DiffLists): Block[] {
  const old = new Map(before.map((block) => [block.id, block]));
  const now = new Map(after.map((block) => [block.id, block]));
  const keptComments = new Set(after.flatMap((block) => blockSpans(block).flatMap(commentIds)));
  const runs = diff(
    before.map(({ id }) => id),
    after.map(({ id }) => id),
  );
  return runs.flatMap(({ kind, values }) =>
    values.flatMap((id): Block[] => {
      if (kind === 'removed') {
        const block = old.get(id)!;
        const moved = now.has(id);
        return [whole(moved ? { ...block, id: `${id}-was` } : block, 'deleted', moved ? id : undefined)];
      }
      const block = now.get(id)!;
      if (kind === 'added') return [whole(block, 'inserted', old.has(id) ? id : undefined)];
      return same(old.get(id)!, block);
    }),
  );

  function same(was: Block, is: Block): Block[] {
    if (was === is) return [is];
    if (hasSpans(was) && hasSpans(is)) {
      const children = redlineSpans(was.children, is.children);
      const format = formatChange(was, is);
      return [{ ...is, children, ...(format && { formatChange: format }) } as Block];
    }
    if (!hasSpans(was) && !hasSpans(is)) return [{ ...is, children: redlineRows(was, is) }];
    return [whole({ ...was, id: `${was.id}-was` }, 'deleted'), whole(is, 'inserted')];
  }

  function marked<T extends object>(at: T, touch: Touch, move?: string): T {
    return { ...at, [touch]: move === undefined ? change : { ...change, move } };
  }

  function whole(block: Block, touch: Touch, move?: string): Block {
    const own = move === undefined ? change : { ...change, move };
    if (!hasSpans(block)) return { ...block, children: block.children.map((row) => marked(row, touch, move)) };
    const children = block.children.map((span) => marked(touch === 'deleted' ? released(span) : span, touch, move));
    return { ...block, children, [END_FIELDS[touch]]: own } as Block;
  }

  /** A deleted copy must not hold a comment that the new text holds too. */
  function released(span: Span): Span {
    const free = { ...span };
    for (const id of commentIds(span)) if (keptComments.has(id)) delete free[commentMark(id)];
    return free;
  }

  function redlineSpans(was: readonly Span[], is: readonly Span[]): Span[] {
    const [from, to] = [spansText(was), spansText(is)];
    if (from === to) return [...is];
    const takeOld = reader(was);
    const takeNew = reader(is);
    return diff(segments(from), segments(to)).flatMap(({ kind, values }) => {
      const length = values.join('').length;
      if (kind === 'removed') return takeOld(length).map((span) => marked(released(span), 'deleted'));
      if (kind === 'added') return takeNew(length).map((span) => marked(span, 'inserted'));
      takeOld(length);
      return takeNew(length);
    });
  }

  function redlineRows(was: Table, is: Table): TableRow[] {
    const alike =
      was.children.length === is.children.length &&
      was.children.every((row, i) => row.children.length === is.children[i]!.children.length);
    if (alike)
      return is.children.map((row, i) => ({
        ...row,
        children: row.children.map((cell, j) => ({
          ...cell,
          children: redlineSpans(was.children[i]!.children[j]!.children, cell.children),
        })),
      }));
    const [old, now] = [[...was.children], [...is.children]];
    return diff(old.map(rowText), now.map(rowText)).flatMap(({ kind, values }) => {
      const olds = kind === 'added' ? [] : old.splice(0, values.length);
      const news = kind === 'removed' ? [] : now.splice(0, values.length);
      if (kind === 'same') return news;
      return kind === 'removed'
        ? olds.map((row) => marked(row, 'deleted'))
        : news.map((row) => marked(row, 'inserted'));
    });
  }

  function formatChange(was: Heading | TextBlock, is: Heading | TextBlock): FormatChange | undefined {
    const former = formatOf(was);
    return sameFormat(former, formatOf(is)) ? undefined : { change, was: former };
  }
}

/** Hands out spans piece by piece, so many UTF-16 units at a time. */
function reader(spans: readonly Span[]): (length: number) => Span[] {
  let [at, offset] = [0, 0];
  return (length) => {
    const taken: Span[] = [];
    let left = length;
    while (left > 0 && at < spans.length) {
      const span = spans[at]!;
      const text = span.text.slice(offset, offset + left);
      if (text !== '') taken.push({ ...span, text });
      left -= text.length;
      offset += text.length;
      if (offset >= span.text.length) [at, offset] = [at + 1, 0];
    }
    return taken;
  };
}

function rowText(row: TableRow): string {
  return blockText({ id: '', type: 'table', children: [row] });
}

function segments(text: string): string[] {
  return [...words.segment(text)].map(({ segment }) => segment);
}
