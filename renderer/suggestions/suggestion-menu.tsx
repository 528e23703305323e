import { ContextMenu } from 'radix-ui';
import { ReactEditor } from 'slate-react';
import { keysOf } from '../../core/shortcuts';
import type { Verdict } from '../../core/suggest/settle';
import { onMac } from '../commands';
import { useSession } from '../session/session-context';
import { useClosedText } from '../session/use-closed-text';
import { settleThese } from './suggestion-actions';
import { suggestionsAt } from './suggestions-at';

/** What the page's menu offers at a suggestion; nothing elsewhere. */
export function SuggestionMenu() {
  const session = useSession();
  const { editor } = session;
  const isClosed = useClosedText();
  const ids = suggestionsAt(editor);
  if (ids.length === 0 || isClosed) return null;
  const run = (verdict: Verdict) =>
    setTimeout(() => {
      ReactEditor.focus(editor);
      settleThese(session, verdict, ids);
    });
  const many = ids.length > 1 ? `（${ids.length}处）` : '';
  return (
    <>
      <ContextMenu.Item className="menu-item" onSelect={() => run('accept')}>
        <span>接受修订{many}</span>
        <kbd>{keysOf('accept-suggestion', onMac)}</kbd>
      </ContextMenu.Item>
      <ContextMenu.Item className="menu-item" onSelect={() => run('reject')}>
        <span>拒绝修订{many}</span>
        <kbd>{keysOf('reject-suggestion', onMac)}</kbd>
      </ContextMenu.Item>
      <ContextMenu.Separator className="menu-line" />
    </>
  );
}
