import { useEffect } from 'react';
import type { ReportSession } from '../session/report-session';
import { createStore } from '../ui/store';
import { CommentThread } from './comment-thread';
import { DraftCard } from './draft-card';
import type { MarginCard } from './margin';
import { meetPeople } from './person-style';
import { passes, placeThreads, type PlacedThread } from './shown-threads';
import { cardOfThread, DRAFT_CARD } from './thread-card';

/** Puts the threads that pass the filter, and the comment being written, into the margin. */
export function useCommentCards(session: ReportSession): void {
  useEffect(() => {
    const { threads, review, blocks, margin, rest } = session;
    const cards = createStore<readonly MarginCard[]>([]);
    const drawn = new Map<string, { placed: PlacedThread; card: MarginCard }>();
    /** Typing before a comment moves it along. */
    let moved = false;
    meetSpeakers(session);
    const cardOf = (placed: PlacedThread): MarginCard => {
      const { comment, block, offset, isLost, quote } = placed;
      const before = drawn.get(comment.id);
      const isSame = before?.placed.comment === comment && before.placed.isLost === isLost;
      if (isSame && before.card.block === block && before.card.offset === offset) return before.card;
      const onOpen = () => margin.active.set(cardOfThread(comment.id));
      const render = (active: boolean) => (
        <CommentThread comment={comment} active={active} isLost={isLost} onOpen={onOpen} {...(isLost && { quote })} />
      );
      const card = { id: cardOfThread(comment.id), block, offset, render: isSame ? before.card.render : render };
      drawn.set(comment.id, { placed, card });
      return card;
    };
    const show = () => {
      moved = false;
      const placed = placeThreads(threads.comments.get(), threads.anchors.get(), blocks.get());
      const active = margin.active.get();
      const filter = review.filter.get();
      const shown = placed.filter((one) => passes(one, filter) || cardOfThread(one.comment.id) === active);
      const draft = review.draft.get();
      const writing: MarginCard[] = draft
        ? [{ id: DRAFT_CARD, block: draft.block, offset: draft.offset, render: renderDraft }]
        : [];
      cards.set([...shown.map(cardOf), ...writing]);
    };
    show();
    const stops = [
      threads.comments.subscribe(show),
      threads.anchors.subscribe(() => void (moved = true)),
      rest.subscribe(() => moved && show()),
      review.filter.subscribe(show),
      review.draft.subscribe(show),
      margin.active.subscribe(show),
      margin.contribute(cards),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [session]);
}

const renderDraft = () => <DraftCard />;

/** Gives colours in the order in which people first spoke: the same in every window. */
function meetSpeakers({ threads }: ReportSession): void {
  const said = threads.comments
    .get()
    .flatMap((comment) => [comment, ...comment.replies])
    .toSorted((a, b) => (a.at < b.at ? -1 : 1));
  meetPeople(said.map(({ author }) => author));
}
