import { blockSpans, spansText, type Block, type Span } from '../report/block';
import { touchOf, withoutTouch, type Change, type Touch } from '../suggest/change';
import { spanWithComment } from './block-forms';
import { placeStart, spansOf, type Draft, type Place } from './draft';
import type { SpanEdit } from './edit-spans';
import {
  acceptedText,
  isSettled,
  isTakenIn,
  noteId,
  placed,
  plainSpan,
  suggestedSpan,
  type Found,
  type Look,
} from './found';
import type { Choice, Incoming } from './incoming';
import { mapPlaces, type PlaceMap } from './place-map';
import { sliceText } from './slice-text';
import { stableId } from './stable-id';
import { textEdits, type TextEdit } from './text-edits';

/**
 * What was done to the words of one place, each against our words as they are now. `sent` is where the place was in
 * the copy that was sent: rows of ours may have come before it since.
 */
export function examineWords(
  look: Look,
  base: readonly Span[],
  theirs: readonly Span[],
  place: Place,
  sent: Place = place,
): Found[] {
  const ours = look.mineById.get(place.block);
  if (!ours) return [];
  // A block that was moved says so on each of its words; they are the words that stood there before.
  const spans = spansOf(ours, place).map((span) =>
    touchOf(span, 'inserted')?.move === place.block ? withoutTouch(span, 'inserted') : span,
  );
  const places = mapPlaces(base, spans, look.diff);
  const { edits } = textEdits(base, theirs, look.diff);
  const isThere = acceptedText(spans) === acceptedText(theirs);
  return edits.flatMap((edit) => {
    if (edit.kind === 'words' && isThere) return [];
    const at: At = { look, ours, spans, base, places, place, sent, edit };
    return edit.kind === 'words' ? changedWords(at) : settledWords(at, edit.kind);
  });
}

interface At {
  look: Look;
  ours: Block;
  /** Our words now, and as they were sent. */
  spans: readonly Span[];
  base: readonly Span[];
  places: PlaceMap;
  place: Place;
  sent: Place;
  edit: TextEdit;
}

function changedWords({ look, ours, spans, base, places, place, sent, edit }: At): Found[] {
  const { from, to } = edit;
  const now = acceptedText(edit.spans);
  const old = acceptedText(sliceText(base, from, to));
  const here = places.between(from, to);
  const mine = acceptedText(sliceText(spans, here.from, here.to));
  if (old === now || mine === now) return [];
  // Words put in stand there already, beside what else was put in.
  if (from === to && (mine.startsWith(now) || mine.endsWith(now))) return [];
  const conflict = places.isChanged(from, to);
  const { id, change } = namesOf(look, sent, edit);
  const there = sliceText(spans, here.from, here.to);
  // Of a suggestion with an id of its own, which may stand in several places, only what stands here counts.
  const own = look.lasting && edit.change !== null;
  if (isTakenIn(look, id, own ? '' : change.id) || there.some((span) => isOf(span, change.id))) return [];
  if (isSettled(look, change.id)) return [];
  if (own && place.row !== undefined && standsInTable(ours, change.id, old, now)) return [];
  const touched = there.map((span) => touchOf(span, 'inserted') ?? touchOf(span, 'deleted'));
  const suggestedBy = touched.find((one) => one !== undefined)?.author;
  const offset = placeStart(ours, place);
  const shown = conflict || from === to ? here : (places.ranges(from, to)[0] ?? here);
  const entry: Incoming = {
    id,
    kind: 'words',
    author: change.author,
    at: change.at,
    tracked: edit.change !== null,
    ...placed(ours, offset + shown.from, offset + shown.to),
    old,
    now,
    text: '',
    ...(conflict && { mine }),
    ...(conflict && suggestedBy !== undefined && { mineBy: suggestedBy }),
  };
  const put = edit.spans.filter(({ text }) => text !== '');
  const suggest = (draft: Draft): void => {
    const marks = places
      .ranges(from, to)
      .map((range): SpanEdit => ({ ...range, make: (span) => deleted(span, change) }));
    draft.edit(place, marks, [{ at: places.point(to), spans: put.map((span) => suggestedSpan(span, change)) }]);
  };
  const take = (draft: Draft, choice: Choice): void => {
    if (choice === 'take') suggest(draft);
    else if (choice === 'theirs' && !conflict) suggest(draft);
    else if (choice === 'theirs') {
      const gone = there.flatMap((span) => [touchOf(span, 'inserted')?.id ?? [], touchOf(span, 'deleted')?.id ?? []]);
      const settled = addSettledNote(draft, entry, place.block, gone.flat());
      const words = put
        .filter((span) => !touchOf(span, 'deleted'))
        .map((span) => spanWithComment(plainSpan(span), settled));
      draft.edit(place, [{ ...here, make: () => null }], [{ at: here.to, spans: words }]);
    } else if (choice === 'both') {
      const marks: SpanEdit = { ...here, make: (span) => (touchOf(span, 'inserted') ? span : deleted(span, change)) };
      draft.edit(place, [marks], [{ at: here.to, spans: put.map((span) => suggestedSpan(span, change)) }]);
    } else if (choice === 'note') noteConflict(draft, entry, place, here);
  };
  return [{ entry, take }];
}

/** What an edit of a place is known by: made of what was sent and what came back, so the same at any later time. */
function namesOf(look: Look, sent: Place, { from, to, spans, change: made }: TextEdit): { id: string; change: Change } {
  const { author, at } = made ?? look.plain;
  const id = stableId('e', sent.block, sent.row ?? '', sent.cell ?? '', from, to, acceptedText(spans), author);
  return { id, change: { id: look.lasting && made ? made.id : stableId('s', id, at), author, at } };
}

/** Whether any change of the words of a place was taken in before. */
export function isAnyTakenIn(look: Look, base: readonly Span[], theirs: readonly Span[], sent: Place): boolean {
  return textEdits(base, theirs, look.diff).edits.some((edit) => {
    if (edit.kind !== 'words') return false;
    const { id, change } = namesOf(look, sent, edit);
    return isTakenIn(look, id, look.lasting && edit.change !== null ? '' : change.id) || isSettled(look, change.id);
  });
}

/** Ours stay as they are; what the other side has there stands in a comment on them. */
function noteConflict(draft: Draft, entry: Incoming, place: Place, here: { from: number; to: number }): void {
  const thread = addNote(draft, entry, place.block, entry.mine || entry.now);
  draft.edit(place, [{ ...here, make: (span) => spanWithComment(span, thread) }]);
}

/** Adds the comment that tells what the other side has instead of `quote`, in or near a block; gives its id. */
export function addNote(draft: Draft, { id, author, at, old, now }: Incoming, near: string, quote: string): string {
  const thread = noteId(id);
  draft.addThread({ id: thread, author, at, text: conflictNote(old, now), resolved: false, replies: [] }, near, quote);
  return thread;
}

/** Adds the closed comment that keeps our words where theirs stand for them now; gives its id. */
export function addSettledNote(
  draft: Draft,
  { id, author, at, now, mine = '', mineBy }: Incoming,
  near: string,
  settles: readonly string[] = [],
): string {
  const thread = noteId(id);
  const whose = mineBy ?? '我方';
  const theirs = now === '' ? '已按对方删去' : `已采用对方的“${now}”`;
  const ours = mine === '' ? `${whose}原已删去` : `${whose}原为“${mine}”`;
  const text = `此处双方都有改动，${theirs}；${ours}。`;
  const note = { id: thread, author, at, text, resolved: true, replies: [] };
  draft.addThread(settles.length > 0 ? { ...note, settles: [...new Set(settles)] } : note, near, mine || now);
  return thread;
}

/** The comment in which the other side's words are kept. */
export function conflictNote(old: string, now: string): string {
  const was = old === '' ? '' : `（原文“${old}”）`;
  return now === '' ? `此处双方都有改动，对方删去了原文“${old}”。` : `此处双方都有改动，对方改为“${now}”${was}。`;
}

function isOf(span: Span, suggestion: string): boolean {
  return touchOf(span, 'inserted')?.id === suggestion || touchOf(span, 'deleted')?.id === suggestion;
}

/** Whether a suggestion with a lasting id stands in a table with these words already: its row may pair otherwise by now. */
function standsInTable(table: Block, suggestion: string, old: string, now: string): boolean {
  const words = (touch: Touch): string =>
    blockSpans(table)
      .map((span) => (touchOf(span, touch)?.id === suggestion ? span.text : ''))
      .join('');
  return words('deleted').includes(old) && words('inserted').includes(now);
}

function deleted(span: Span, change: Change): Span {
  return touchOf(span, 'deleted') ? span : { ...span, deleted: change };
}

/** A suggestion of ours that the other side accepted or rejected. */
function settledWords(
  { look, ours, spans, base, places, place, sent, edit }: At,
  verdict: 'accepted' | 'rejected',
): Found[] {
  const { from, to } = edit;
  const ranges = places.ranges(from, to);
  const open = ranges.some((range) =>
    sliceText(spans, range.from, range.to).some((span) => touchOf(span, 'inserted') ?? touchOf(span, 'deleted')),
  );
  if (!open) return [];
  const settled = (span: Span): Span | null => {
    const [gone, stays] = verdict === 'accepted' ? GONE_OR_KEPT : KEPT_OR_GONE;
    if (touchOf(span, gone)) return null;
    return withoutTouch(span, stays);
  };
  const was = sliceText(base, from, to);
  const words = spansText(was);
  const now = spansText(was.flatMap((span) => settled(span) ?? []));
  const offset = placeStart(ours, place);
  const entry: Incoming = {
    id: stableId('e', sent.block, sent.row ?? '', sent.cell ?? '', from, to, verdict),
    kind: 'settled',
    author: look.plain.author,
    at: look.plain.at,
    tracked: false,
    ...placed(ours, offset + ranges[0]!.from, offset + ranges.at(-1)!.to),
    old: words,
    now,
    text: verdict === 'accepted' ? '接受了修订' : '拒绝了修订',
  };
  return [
    {
      entry,
      take: (draft, choice) => {
        if (choice === 'mine') return;
        draft.edit(
          place,
          ranges.map((range) => ({ ...range, make: settled })),
        );
      },
    },
  ];
}

const GONE_OR_KEPT = ['deleted', 'inserted'] as const;
const KEPT_OR_GONE = ['inserted', 'deleted'] as const;
