import { useState, type ReactNode } from 'react';
import { Range } from 'slate';
import { ContextMenu } from 'radix-ui';
import { keysOf } from '../../core/shortcuts';
import { onMac, runCommand } from '../commands';
import { ReactEditor } from 'slate-react';
import { PinDialog } from '../checklist/pin-dialog';
import { FindingMenu } from '../findings/finding-menu';
import { LEVEL_STYLES } from './level-styles';
import { setLevel } from './commands/set-level';
import { selectionIsInternal, toggleInternal } from './commands/toggle-internal';
import { toggleRunIn } from './commands/toggle-run-in';
import { pasteAll, pasteText } from './paste-from-menu';
import { syncSelection } from './sync-selection';
import { useEditorNotices } from './use-editor-notices';
import { SourceMenu } from '../material/source-menu';
import { useIsReviewer } from '../review/use-is-reviewer';
import { finalView } from '../suggestions/final-view';
import { SuggestionMenu } from '../suggestions/suggestion-menu';
import { TableMenu } from '../tables/table-menu';
import { LeftOutDialog } from '../paste/left-out-dialog';
import { useSession } from '../session/session-context';
import { useClosedDecisions } from '../session/use-closed-decisions';
import { useClosedText } from '../session/use-closed-text';
import { menuPlace } from '../ui/menu-place';
import { useStore } from '../ui/store';
import '../ui/menu.css';

/** The menu of the right mouse button on the page. */
export function PageMenu({ children }: { children: ReactNode }) {
  const { editor, readOnly } = useSession();
  const reviews = useIsReviewer();
  const decisions = useClosedDecisions();
  const final = useStore(finalView);
  const closed = useClosedText() || final;
  const [pinning, setPinning] = useState(false);
  const [selected, setSelected] = useState(false);
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
      <ContextMenu.Root
        modal={false}
        onOpenChange={(open) => {
          if (open) syncSelection(editor);
          setSelected(editor.selection !== null && Range.isExpanded(editor.selection));
        }}
      >
        <ContextMenu.Trigger asChild>{children}</ContextMenu.Trigger>
        <ContextMenu.Portal container={menuPlace()}>
          <ContextMenu.Content className="menu" onCloseAutoFocus={(event) => event.preventDefault()}>
            <FindingMenu />
            <Entry label="剪切" keys="Ctrl+X" disabled={closed} onSelect={act(() => document.execCommand('cut'))} />
            <Entry label="复制" keys="Ctrl+C" onSelect={act(() => document.execCommand('copy'))} />
            <Entry label="粘贴" keys="Ctrl+V" disabled={closed} onSelect={act(() => void pasteAll(editor))} />
            <Entry
              label="只粘贴文字"
              keys="Ctrl+Shift+V"
              disabled={closed}
              onSelect={act(() => void pasteText(editor))}
            />
            <ContextMenu.Separator className="menu-line" />
            <Entry
              label={selected ? '查找选中的文字' : '查找…'}
              keys={keysOf('find', onMac)}
              onSelect={() => setTimeout(() => runCommand('find'))}
            />
            <Entry
              label="替换…"
              keys={keysOf('replace', onMac)}
              disabled={closed}
              onSelect={() => setTimeout(() => runCommand('replace'))}
            />
            <ContextMenu.Separator className="menu-line" />
            <SuggestionMenu />
            <SourceMenu />
            <TableMenu />
            <Entry
              label="批注"
              keys={keysOf('comment', onMac)}
              disabled={readOnly}
              onSelect={() => setTimeout(() => runCommand('comment'))}
            />
            <Entry
              label="作为检查项的依据…"
              keys=""
              disabled={decisions !== null}
              title={decisions ?? undefined}
              onSelect={() => setTimeout(() => setPinning(true))}
            />
            <Entry
              label={selectionIsInternal(editor) ? '取消不公开标记' : '标为不公开'}
              keys=""
              disabled={closed || reviews || !selected}
              onSelect={act(() => toggleInternal(editor))}
            />
            <ContextMenu.Separator className="menu-line" />
            {LEVEL_STYLES.map(({ level, name, keys }) => (
              <Entry
                key={name}
                label={name}
                keys={keys}
                disabled={closed}
                onSelect={act(() => setLevel(editor, level))}
              />
            ))}
            <Entry
              label="小标题接排正文"
              keys={keysOf('run-in', onMac)}
              disabled={closed}
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
  title?: string | undefined;
  onSelect: () => void;
}

function Entry({ label, keys, disabled = false, title, onSelect }: EntryProps) {
  return (
    <ContextMenu.Item className="menu-item" disabled={disabled} title={title} onSelect={onSelect}>
      <span>{label}</span>
      <kbd>{keys}</kbd>
    </ContextMenu.Item>
  );
}
