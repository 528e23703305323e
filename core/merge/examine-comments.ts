import type { Block } from '../report/block';
import { commentIds, type Comment, type Reply } from '../report/comment';
import { hasSpans } from '../suggest/change';
import { align } from './align';
import { placeStart, spansOf, type Place } from './draft';
import { nearestOurs, placed, type Found, type Look } from './found';
import type { Incoming } from './incoming';
import { mapPlaces } from './place-map';
import { stableId } from './stable-id';

/** The words each thread is about, and the place of the first of its blocks. */
type Quotes = Map<string, { text: string; index: number }>;

/** Words of ours that a thread is about. */
interface Anchor {
  place: Place;
  from: number;
  to: number;
}

/** New threads and replies, and threads that were resolved or opened again. */
export function examineComments(look: Look): Found[] {
  const ours = new Map(look.mine.comments.map((comment) => [comment.id, comment]));
  const sent = new Map(look.base.comments.map((comment) => [comment.id, comment]));
  const quotes = quotesOf(look.theirs.blocks);
  const places = quotesOf(look.mine.blocks);
  const news = look.theirs.comments.filter(({ id }) => !ours.has(id) && !sent.has(id));
  const anchors = anchorsOf(look, new Set(news.map(({ id }) => id)));
  return look.theirs.comments.flatMap((theirs): Found[] => {
    const mine = ours.get(theirs.id);
    const base = sent.get(theirs.id);
    if (mine) return examineThread(places, theirs, mine, base ?? mine, quotes.get(theirs.id)?.text ?? '', look);
    // We took it away since: that stays so, unless somebody answered.
    if (base && newReplies(theirs, [base]).length === 0) return [];
    return [newThread(look, theirs, anchors.get(theirs.id) ?? [], quotes.get(theirs.id))];
  });
}

function newThread(
  look: Look,
  comment: Comment,
  anchors: readonly Anchor[],
  quote: { text: string; index: number } | undefined,
): Found {
  const near = quote ? nearestOurs(look, quote.index) : look.mine.blocks[0];
  const first = anchors[0];
  const block = first ? look.mineById.get(first.place.block) : near;
  const offset = first && block ? placeStart(block, first.place) : 0;
  const entry: Incoming = {
    id: stableId('e', 'thread', comment.id),
    kind: 'thread',
    author: comment.author,
    at: comment.at,
    tracked: false,
    ...placed(block, offset + (first?.from ?? 0), offset + (first?.to ?? 0)),
    old: quote?.text ?? '',
    now: '',
    text: comment.text,
    ...(!first && { lost: true as const }),
  };
  return {
    entry,
    take(draft, choice) {
      if (choice === 'mine') return;
      draft.addThread(comment, near?.id ?? '', quote?.text ?? '');
      for (const { place, from, to } of anchors) draft.mark(place, from, to, comment.id);
    },
  };
}

function examineThread(
  places: Quotes,
  theirs: Comment,
  mine: Comment,
  base: Comment,
  quote: string,
  look: Look,
): Found[] {
  const block = look.mine.blocks[places.get(mine.id)?.index ?? -1];
  const about = { tracked: false, ...placed(block, 0, 0), old: quote, now: '' };
  const found: Found[] = newReplies(theirs, [base, mine]).map((reply) => ({
    entry: {
      id: stableId('e', 'reply', mine.id, reply.author, reply.at, reply.text),
      kind: 'reply',
      author: reply.author,
      at: reply.at,
      ...about,
      text: reply.text,
    },
    take(draft, choice) {
      if (choice === 'mine') return;
      const id = stableId('r', mine.id, reply.author, reply.at, reply.text);
      draft.changeThread(mine.id, (comment) => ({ ...comment, replies: [...comment.replies, { id, ...reply }] }));
    },
  }));
  // Where we changed it since, ours stays.
  if (theirs.resolved !== base.resolved && mine.resolved !== theirs.resolved) {
    const last = theirs.replies.at(-1);
    found.push({
      entry: {
        id: stableId('e', 'state', mine.id, String(theirs.resolved)),
        kind: theirs.resolved ? 'resolved' : 'reopened',
        author: last?.author ?? look.plain.author,
        at: last?.at ?? look.plain.at,
        ...about,
        text: mine.text,
      },
      take(draft, choice) {
        if (choice !== 'mine') draft.changeThread(mine.id, (comment) => ({ ...comment, resolved: theirs.resolved }));
      },
    });
  }
  return found;
}

/** Replies, and a remark reworded, that none of these versions of a thread has. */
function newReplies(theirs: Comment, known: readonly Comment[]): Reply[] {
  const left = known.map((comment) => comment.replies.map(saidBy));
  const news = theirs.replies.filter((reply) => {
    let there = false;
    for (const list of left) {
      const at = list.indexOf(saidBy(reply));
      if (at >= 0) {
        list.splice(at, 1);
        there = true;
      }
    }
    return !there;
  });
  const said = (text: string): string => text.replace(/\s+/gu, '');
  const reworded = known.every((comment) => said(comment.text) !== said(theirs.text));
  const answered = known.some(({ replies }) => replies.some((reply) => said(reply.text) === said(theirs.text)));
  return reworded && !answered ? [{ author: theirs.author, at: theirs.at, text: theirs.text }, ...news] : news;
}

function saidBy({ author, text }: Reply): string {
  return `${author.trim() || '未署名'}\n${text.replace(/\s+/gu, '')}`;
}

function quotesOf(blocks: readonly Block[]): Quotes {
  const quotes: Quotes = new Map();
  blocks.forEach((block, index) => {
    for (const { spans } of placesOf(block)) {
      for (const span of spans) {
        for (const id of commentIds(span)) {
          const there = quotes.get(id);
          if (there) there.text += span.text;
          else quotes.set(id, { text: span.text, index });
        }
      }
    }
  });
  return quotes;
}

/** Where words with these threads in the returned text are in ours. */
function anchorsOf(look: Look, wanted: ReadonlySet<string>): Map<string, Anchor[]> {
  const anchors = new Map<string, Anchor[]>();
  for (const block of look.theirs.blocks) {
    const base = look.baseById.get(block.id);
    const ours = look.mineById.get(block.id);
    if (!ours) continue;
    for (const { place, spans } of placesOf(block)) {
      if (!spans.some((span) => commentIds(span).some((id) => wanted.has(id)))) continue;
      // A block that only the two of us have, and not the common text, is set against ours itself.
      const sent = base ? spansOf(base, place) : spansOf(ours, place);
      const stretches = align(sent, spans, look.diff).filter(({ same }) => same);
      const places = mapPlaces(sent, spansOf(ours, place), look.diff);
      let at = 0;
      for (const span of spans) {
        const [start, end] = [at, at + span.text.length];
        at = end;
        const ids = commentIds(span).filter((id) => wanted.has(id));
        if (ids.length === 0) continue;
        const ranges = stretches.flatMap((one) => {
          const [low, high] = [Math.max(start, one.start), Math.min(end, one.end)];
          return low < high ? places.ranges(one.from + low - one.start, one.from + high - one.start) : [];
        });
        for (const id of ids) {
          const list = anchors.get(id) ?? [];
          list.push(...ranges.map((range) => ({ place, ...range })));
          anchors.set(id, list);
        }
      }
    }
  }
  return anchors;
}

/** A block's stretches of text with where they are: one, or one for each cell. */
function placesOf(block: Block) {
  if (hasSpans(block)) return [{ place: { block: block.id } as Place, spans: block.children }];
  return block.children.flatMap((row, r) =>
    row.children.map((cell, c) => ({ place: { block: block.id, row: r, cell: c } as Place, spans: cell.children })),
  );
}
