import { useState } from 'react';
import { ReactEditor } from 'slate-react';
import { useSession } from '../session/session-context';
import { useStore } from '../ui/store';
import { dropDraft, submitDraft, type Mention } from './comment-actions';
import { Composer } from './composer';
import { identity } from './identity';
import { MentionChip } from './mention-chip';
import { MentionPicker } from './mention-picker';
import { personStyle } from './person-style';
import './thread.css';

/** The comment that is being written. */
export function DraftCard({ quote }: { quote?: string }) {
  const session = useSession();
  const draft = useStore(session.review.draft);
  const me = useStore(identity)?.name ?? '';
  const [mention, setMention] = useState<Mention>({});
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
      <MentionChip comment={{ id: '', ...mention }} />
      <Composer
        label="批注内容"
        placeholder="写下意见，Ctrl+Enter 提交"
        submit="批注"
        autoFocus
        open
        onSubmit={(text) => submitDraft(session, text, mention)}
        onCancel={() => {
          dropDraft(session);
          ReactEditor.focus(session.editor);
        }}
        extra={<MentionPicker block={draft.block} onChoose={(next) => setMention({ ...mention, ...next })} />}
      />
    </section>
  );
}
