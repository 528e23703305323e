import { useState, type ReactNode } from 'react';
import { ContextMenu } from 'radix-ui';
import { ReactEditor } from 'slate-react';
import { PinDialog } from '../checklist/pin-dialog';
import { LEVEL_STYLES } from './level-styles';
import { setLevel } from './commands/set-level';
import { toggleRunIn } from './commands/toggle-run-in';
import { insertLines } from './commands/insert-lines';
import type { ReportEditor } from './slate-types';
import { notify } from '../ui/toasts';
import { useEditorNotices } from './use-editor-notices';
import { LeftOutDialog } from '../paste/left-out-dialog';
import { useSession } from '../session/session-context';
import '../ui/menu.css';

/** The menu of the right mouse button on the page. */
export function PageMenu({ children }: { children: ReactNode }) {
  const { editor, readOnly } = useSession();
  const [pinning, setPinning] = useState(false);
  useEditorNotices(editor);
  const act = (action: () => void) => () => {
    // The menu gives the focus back as it closes; the action needs the page focused.
    setTimeout(() => {
      ReactEditor.focus(editor);
      action();
    });
  };
  return (
    <>
      <ContextMenu.Root>
        <ContextMenu.Trigger asChild>{children}</ContextMenu.Trigger>
        <ContextMenu.Portal>
          <ContextMenu.Content className="menu" onCloseAutoFocus={(event) => event.preventDefault()}>
            <Entry label="剪切" keys="Ctrl+X" disabled={readOnly} onSelect={act(() => document.execCommand('cut'))} />
            <Entry label="复制" keys="Ctrl+C" onSelect={act(() => document.execCommand('copy'))} />
            <Entry label="粘贴" keys="Ctrl+V" disabled={readOnly} onSelect={act(() => void paste(editor))} />
            <ContextMenu.Separator className="menu-line" />
            <Entry
              label="作为检查项的依据…"
              keys=""
              disabled={readOnly}
              onSelect={() => setTimeout(() => setPinning(true))}
            />
            <ContextMenu.Separator className="menu-line" />
            {LEVEL_STYLES.map(({ level, name, keys }) => (
              <Entry
                key={name}
                label={name}
                keys={keys}
                disabled={readOnly}
                onSelect={act(() => setLevel(editor, level))}
              />
            ))}
            <Entry
              label="小标题接排正文"
              keys="Ctrl+Alt+R"
              disabled={readOnly}
              onSelect={act(() => toggleRunIn(editor))}
            />
          </ContextMenu.Content>
        </ContextMenu.Portal>
      </ContextMenu.Root>
      <LeftOutDialog />
      {pinning && <PinDialog onClose={() => setPinning(false)} />}
    </>
  );
}

interface EntryProps {
  label: string;
  keys: string;
  disabled?: boolean;
  onSelect: () => void;
}

function Entry({ label, keys, disabled = false, onSelect }: EntryProps) {
  return (
    <ContextMenu.Item className="menu-item" disabled={disabled} onSelect={onSelect}>
      <span>{label}</span>
      <kbd>{keys}</kbd>
    </ContextMenu.Item>
  );
}

async function paste(editor: ReportEditor) {
  try {
    insertLines(editor, await navigator.clipboard.readText());
  } catch {
    notify('浏览器不允许从菜单粘贴，请按 Ctrl+V。', 'error');
  }
}
