import { useEffect, useMemo, useRef } from 'react';
import { MessageSquarePlus } from 'lucide-react';
import { useSession } from '../session/session-context';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { useStore } from '../ui/store';
import { walkList } from '../ui/walk-list';
import { startComment } from './comment-actions';
import { CommentFilters } from './comment-filters';
import { CommentThread } from './comment-thread';
import { DraftCard } from './draft-card';
import { goToThread } from './go-to-thread';
import { NO_FILTER } from './review';
import { passes, placeThreads } from './shown-threads';
import { cardOfThread } from './thread-card';
import './comment-list.css';

const walkRows = walkList('.thread-open');

/** Every thread in the order of the text, for when there are many, or no room beside the page. */
export function CommentList() {
  const session = useSession();
  const { threads, review, margin, blocks } = session;
  const comments = useStore(threads.comments);
  const anchors = useStore(threads.anchors);
  const filter = useStore(review.filter);
  const active = useStore(margin.active);
  const draft = useStore(review.draft);
  const hasRoom = useStore(review.hasRoom);
  const placed = useMemo(
    () => placeThreads(comments, anchors, blocks.get()),
    // The order of the words changes with the anchors.
    [comments, anchors, blocks],
  );
  const shown = placed.filter((one) => passes(one, filter) || cardOfThread(one.comment.id) === active);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const show = () => list.current?.querySelector('[data-at]')?.scrollIntoView({ block: 'nearest' });
    show();
    // Rows out of sight only guess their height: once they are drawn, the row at hand may stand elsewhere.
    const frame = requestAnimationFrame(show);
    return () => cancelAnimationFrame(frame);
  }, [active]);
  return (
    <>
      {comments.length > 0 && <CommentFilters placed={placed} />}
      {draft && !hasRoom && (
        <div className="comment-list-draft">
          <DraftCard quote={draft.quote} />
        </div>
      )}
      <ul ref={list} className="checklist-scroll comment-list" aria-label="批注" onKeyDown={walkRows}>
        {shown.map(({ comment, quote, isLost }) => (
          <li key={comment.id} data-at={cardOfThread(comment.id) === active || undefined}>
            <CommentThread
              comment={comment}
              active={cardOfThread(comment.id) === active}
              quote={quote}
              isLost={isLost}
              onOpen={() => goToThread(session, comment.id)}
            />
          </li>
        ))}
        {comments.length === 0 && !draft && <NoComments />}
        {comments.length > 0 && shown.length === 0 && (
          <li className="pane-empty">
            <p>{isPlain(filter) ? '批注都已解决。' : '没有符合条件的批注。'}</p>
            <Button onClick={() => review.filter.set({ ...NO_FILTER, state: 'all' })}>显示全部</Button>
          </li>
        )}
      </ul>
    </>
  );
}

function isPlain(filter: typeof NO_FILTER): boolean {
  return Object.entries(NO_FILTER).every(([key, value]) => filter[key as keyof typeof filter] === value);
}

function NoComments() {
  const session = useSession();
  return (
    <li>
      <EmptyState
        icon={<MessageSquarePlus aria-hidden />}
        title="还没有批注"
        action={!session.readOnly && <Button onClick={() => void startComment(session)}>批注选中的文字</Button>}
      >
        <p>选中正文里的文字，按 Ctrl+Alt+M，或点右键选“批注”。</p>
        <p>送审稿从 Word 返回后，里面的批注也在这里。</p>
      </EmptyState>
    </li>
  );
}
