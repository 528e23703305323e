import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { Range } from 'slate';
import { ReactEditor } from 'slate-react';
import { onCommands } from '../commands';
import type { ReportSession } from '../session/report-session';
import { onDeskEvent } from '../transport';
import { useStore } from '../ui/store';
import { notify } from '../ui/toasts';
import { dropDraft, postWaiting, startComment } from './comment-actions';
import { stepThread } from './go-to-thread';
import { useCommentCards } from './use-comment-cards';
import { useCommentTints } from './use-comment-tints';

interface Place {
  desk: RefObject<HTMLElement | null>;
  /** Pixels the margin may take of the desk; 0 where there is no room for it. */
  room: number;
  /** Brings the pane with the list into view. */
  onList: () => void;
}

/** Everything about comments that follows an open report; returns whether anything stands in the margin. */
export function useReview(session: ReportSession, { desk, room, onList }: Place): boolean {
  const has = useStore(session.margin.cards, (cards) => cards.length > 0);
  const some = useStore(session.threads.comments, (comments) => comments.length > 0);
  // A first comment needs to know whether there will be room for it.
  const hasRoom = room > 0;
  useLayoutEffect(() => session.review.hasRoom.set(hasRoom), [session, hasRoom]);
  useCommentCards(session);
  useCommentTints(session);
  usePaintedDraft(session);
  useListOnClick(session, desk);
  const list = useRef(onList);
  useEffect(() => {
    list.current = onList;
  });
  useEffect(() => {
    const { listAsked } = session.review;
    return listAsked.subscribe(() => listAsked.get() && list.current());
  }, [session]);
  useEffect(() => {
    const step = (direction: 1 | -1) => () => {
      if (!session.composing.current && !stepThread(session, direction)) notify('没有要看的批注。');
    };
    return onCommands({
      comment: () => void startComment(session),
      'next-comment': step(1),
      'previous-comment': step(-1),
    });
  }, [session]);
  useEffect(() => {
    const post = () => postWaiting(session);
    window.addEventListener('beforeunload', post);
    const stop = onDeskEvent('flush', post);
    return () => {
      window.removeEventListener('beforeunload', post);
      stop();
      dropDraft(session);
    };
  }, [session]);
  return hasRoom && (has || some);
}

/** Where threads have no room beside their words, a click on the words shows them in the list. */
function useListOnClick({ review, editor }: ReportSession, desk: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = desk.current!;
    const onClick = ({ target }: MouseEvent) => {
      const isOver = matchMedia('(max-width: 900px)').matches;
      if (review.hasRoom.get() || isOver || !(target instanceof Element)) return;
      const isSelecting = editor.selection !== null && Range.isExpanded(editor.selection);
      if (target.closest('.commented') && !isSelecting) review.listAsked.set({});
    };
    element.addEventListener('click', onClick);
    return () => element.removeEventListener('click', onClick);
  }, [review, editor, desk]);
}

/** The words of a comment that is being written are marked on the page only, not in the text. */
function usePaintedDraft({ editor, review, blocks }: ReportSession): void {
  useEffect(() => {
    const paint = () => {
      const range = review.draft.get()?.range.current;
      const words = range && Range.isExpanded(range) ? ReactEditor.resolveDOMRange(editor, range) : null;
      if (words) CSS.highlights.set('shufa-draft', new Highlight(words));
      else CSS.highlights.delete('shufa-draft');
    };
    const later = () => void (review.draft.get() && requestAnimationFrame(paint));
    const stops = [review.draft.subscribe(paint), blocks.subscribe(later)];
    return () => {
      for (const stop of stops) stop();
      CSS.highlights.delete('shufa-draft');
    };
  }, [editor, review, blocks]);
}
