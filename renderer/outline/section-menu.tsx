import { Check } from 'lucide-react';
import { ContextMenu } from 'radix-ui';
import { PART_NAMES, PARTS } from '../../core/report/part';
import type { Section } from '../../core/report/sections';
import { setPart } from '../editor/commands/set-part';
import { closedGuidance, setGuidanceClosed } from '../guidance/closed-guidance';
import type { Direction } from '../editor/handle-structure-key';
import { useSession } from '../session/session-context';
import { menuPlace } from '../ui/menu-place';
import '../ui/menu.css';

/** What the outline can do with a section. */
export interface SectionActions {
  move: (direction: Direction) => void;
  rename: () => void;
  addSibling: () => void;
  remove: () => void;
}

const MOVES: readonly [Direction, string, string][] = [
  ['up', '上移', 'Alt+Shift+↑'],
  ['down', '下移', 'Alt+Shift+↓'],
  ['left', '升级', 'Alt+Shift+←'],
  ['right', '降级', 'Alt+Shift+→'],
];

/** The menu of the right mouse button on a row of the outline. */
export function SectionMenu({ section, actions }: { section: Section; actions: SectionActions }) {
  const { editor, report, derived } = useSession();
  const hasGuidance = derived.get().guidance.has(section.block);
  const isClosed = closedGuidance(report.id).get().has(section.block);
  return (
    <ContextMenu.Portal container={menuPlace()}>
      <ContextMenu.Content className="menu" onCloseAutoFocus={(event) => event.preventDefault()}>
        {MOVES.map(([direction, name, keys]) => (
          <ContextMenu.Item
            key={direction}
            className="menu-item"
            disabled={direction === 'left' && section.level === 1}
            onSelect={() => actions.move(direction)}
          >
            <span>{name}</span>
            <kbd>{keys}</kbd>
          </ContextMenu.Item>
        ))}
        <ContextMenu.Separator className="menu-line" />
        <ContextMenu.Item className="menu-item" onSelect={() => setTimeout(actions.rename)}>
          <span>改标题</span>
          <kbd>F2</kbd>
        </ContextMenu.Item>
        <ContextMenu.Item className="menu-item" onSelect={() => setTimeout(actions.addSibling)}>
          <span>在后面新增同级标题</span>
        </ContextMenu.Item>
        <ContextMenu.Item className="menu-item" onSelect={() => setTimeout(actions.remove)}>
          <span>删除…</span>
          <kbd>Delete</kbd>
        </ContextMenu.Item>
        {hasGuidance && (
          <ContextMenu.Item
            className="menu-item"
            onSelect={() => setGuidanceClosed(report.id, section.block, !isClosed)}
          >
            {isClosed ? '显示写作提示' : '收起写作提示'}
          </ContextMenu.Item>
        )}
        {section.level === 1 && (
          <>
            <ContextMenu.Separator className="menu-line" />
            <ContextMenu.Label className="menu-label">本节归入</ContextMenu.Label>
            {[...PARTS, null].map((part) => (
              <ContextMenu.Item
                key={part ?? 'none'}
                className="menu-item"
                onSelect={() => setPart(editor, section.block, part)}
              >
                {part ? PART_NAMES[part] : '不归类'}
                {part === section.part && <Check size={14} />}
              </ContextMenu.Item>
            ))}
          </>
        )}
      </ContextMenu.Content>
    </ContextMenu.Portal>
  );
}
