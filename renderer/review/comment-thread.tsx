import { memo, useState } from 'react';
import { CircleCheck, RotateCcw } from 'lucide-react';
import type { Comment } from '../../core/report/comment';
import { useSession } from '../session/session-context';
import { Button } from '../ui/button';
import { useStore } from '../ui/store';
import { addReply, deleteReply, deleteThread, editText, setResolved } from './comment-actions';
import { Composer } from './composer';
import { identity } from './identity';
import { MentionChip } from './mention-chip';
import { personStyle } from './person-style';
import { Remark } from './remark';
import './thread.css';

interface Props {
  comment: Comment;
  active: boolean;
  /** The words it is about, where they do not stand beside it; of a lost one, what they were. */
  quote?: string;
  isLost: boolean;
  onOpen: () => void;
}

/** One thread: a few lines of it, and all of it with a place to answer once one is at it. */
export const CommentThread = memo(function CommentThread({ comment, active, quote, isLost, onOpen }: Props) {
  const session = useSession();
  const me = useStore(identity)?.name;
  const { id, author, resolved, replies } = comment;
  const { readOnly } = session;
  // Buttons and menus of dozens of cards would be felt while scrolling: they come with the mouse or the keyboard.
  const [near, setNear] = useState(false);
  const reached = active || near;
  const mine = (who: string) => !readOnly && who === me;
  const resolve = readOnly ? null : resolved ? (
    <Button look="quiet" icon={<RotateCcw />} aria-label="重新打开" onClick={() => setResolved(session, id, false)} />
  ) : (
    <Button look="quiet" icon={<CircleCheck />} aria-label="解决" onClick={() => setResolved(session, id, true)} />
  );
  return (
    <article
      className="thread"
      data-active={active || undefined}
      data-resolved={resolved || undefined}
      style={personStyle(author)}
      aria-label={`${author || '未署名'}的批注${resolved ? '（已解决）' : ''}`}
      onPointerEnter={() => setNear(true)}
      onFocus={() => setNear(true)}
    >
      {!active && (
        <button type="button" className="thread-open" onClick={onOpen}>
          <span className="visually-hidden">
            展开{author || '未署名'}的批注：{comment.text.slice(0, 30)}
          </span>
        </button>
      )}
      {quote !== undefined && quote !== '' && !isLost && <p className="thread-quote">{quote}</p>}
      <Remark
        author={author}
        at={comment.at}
        edited={comment.edited}
        text={comment.text}
        kind="批注"
        onEdit={reached && mine(author) ? (text) => editText(session, id, null, text) : undefined}
        onDelete={readOnly || !reached ? undefined : () => deleteThread(session, id)}
        actions={reached && resolve}
      >
        {resolved && <p className="thread-note thread-done">已解决</p>}
        {isLost && (
          <p className="thread-note thread-lost">
            原文已删除{quote ? <q>{quote.length > 60 ? `${quote.slice(0, 60)}……` : quote}</q> : '。'}
          </p>
        )}
        <MentionChip comment={comment} />
      </Remark>
      {!active && replies.length > 0 && (
        <p className="thread-more">
          {replies.length} 条回复，最近 {replies.at(-1)!.author || '未署名'}：{replies.at(-1)!.text}
        </p>
      )}
      {active &&
        replies.map((reply, i) => (
          <Remark
            key={reply.id ?? i}
            author={reply.author}
            at={reply.at}
            edited={reply.edited}
            text={reply.text}
            kind="回复"
            onEdit={mine(reply.author) ? (text) => editText(session, id, i, text) : undefined}
            onDelete={mine(reply.author) ? () => deleteReply(session, id, i) : undefined}
          />
        ))}
      {active && !readOnly && (
        <Composer
          label="回复"
          placeholder={resolved ? '回复会重新打开这条批注' : '回复'}
          initial={session.review.answers.get(id) ?? ''}
          submit="回复"
          onType={(text) => (text === '' ? session.review.answers.delete(id) : session.review.answers.set(id, text))}
          onSubmit={(text) => addReply(session, id, text)}
        />
      )}
    </article>
  );
});
