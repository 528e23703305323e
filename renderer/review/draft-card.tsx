import { ReactEditor } from 'slate-react';
import { useSession } from '../session/session-context';
import { useStore } from '../ui/store';
import { dropDraft, submitDraft } from './comment-actions';
import { Composer } from './composer';
import { identity } from './identity';
import { MentionChip } from './mention-chip';
import { MentionPicker } from './mention-picker';
import { personStyle } from './person-style';
import './thread.css';

/** The comment that is being written. */
export function DraftCard({ quote }: { quote?: string }) {
  const session = useSession();
  const { review } = session;
  const draft = useStore(review.draft);
  const me = useStore(identity)?.name ?? '';
  if (!draft) return null;
  return (
    <section className="thread thread-draft" data-active aria-label="新批注" style={personStyle(me)}>
      {quote !== undefined && <p className="thread-quote">{quote}</p>}
      <header className="remark-head">
        <span className="person-dot" aria-hidden>
          {me.slice(-2)}
        </span>
        <b className="remark-author">{me}</b>
      </header>
      <MentionChip comment={{ id: '', ...draft.mention }} />
      <Composer
        label="批注内容"
        placeholder="写下意见，Ctrl+Enter 提交"
        submit="批注"
        autoFocus
        open
        initial={draft.text}
        onType={(text) => (draft.text = text)}
        onSubmit={() => submitDraft(session)}
        onCancel={() => {
          dropDraft(session);
          ReactEditor.focus(session.editor);
        }}
        extra={
          <MentionPicker
            block={draft.block}
            onChoose={(next) => review.draft.set({ ...draft, mention: { ...draft.mention, ...next } })}
          />
        }
      />
    </section>
  );
}
