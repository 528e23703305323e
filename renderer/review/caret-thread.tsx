import { useEffect } from 'react';
import { Node, Range } from 'slate';
import { useSlateSelector } from 'slate-react';
import type { Span } from '../../core/report/block';
import { commentIds } from '../../core/report/comment';
import type { ReportEditor } from '../editor/slate-types';
import { useSession } from '../session/session-context';
import { DRAFT_CARD, cardOfThread, threadOfCard } from './thread-card';

/** Makes the thread active whose words the caret stands in, and lets it go when the caret leaves. */
export function CaretThread() {
  const { margin, threads } = useSession();
  const here = useSlateSelector((editor) => idsAtCaret(editor as ReportEditor));
  useEffect(() => {
    const active = margin.active.get();
    if (active === DRAFT_CARD) return;
    const ids = here === '' ? [] : here.split('\n');
    const open = new Set(threads.comments.get().flatMap(({ id, resolved }) => (resolved ? [] : id)));
    const at = threadOfCard(active);
    if (at !== null && ids.includes(at)) return;
    const next = ids.find((id) => open.has(id));
    if (next !== undefined) margin.active.set(cardOfThread(next));
    else if (at !== null && threads.anchors.get().has(at)) margin.active.set(null);
  }, [here, margin, threads]);
  return null;
}

function idsAtCaret({ selection, ...editor }: ReportEditor): string {
  if (!selection || Range.isExpanded(selection)) return '';
  const span = Node.getIf(editor as ReportEditor, selection.focus.path) as Span | undefined;
  return span ? commentIds(span).join('\n') : '';
}
