import { ContextMenu } from 'radix-ui';
import { ReactEditor } from 'slate-react';
import { keysOf } from '../../core/shortcuts';
import type { Verdict } from '../../core/suggest/settle';
import { onMac } from '../commands';
import { useSession } from '../session/session-context';
import { useClosedText } from '../session/use-closed-text';
import { settleSuggestions } from './settle-suggestions';
import { suggestionsAt } from './suggestions-at';

/** What the page's menu offers at a suggestion; nothing elsewhere. */
export function SuggestionMenu() {
  const { editor } = useSession();
  const isClosed = useClosedText();
  const ids = new Set(suggestionsAt(editor));
  if (ids.size === 0 || isClosed) return null;
  const run = (verdict: Verdict) =>
    setTimeout(() => {
      ReactEditor.focus(editor);
      settleSuggestions(editor, verdict, ({ id }) => ids.has(id));
    });
  const many = ids.size > 1 ? `（${ids.size}处）` : '';
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
