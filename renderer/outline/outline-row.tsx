import { useState, type KeyboardEvent, type PointerEvent } from 'react';
import { ContextMenu } from 'radix-ui';
import type { Level } from '../../core/report/block';
import { PART_NAMES } from '../../core/report/part';
import type { Section } from '../../core/report/sections';
import { addSibling } from '../editor/commands/add-sibling';
import { renameHeading } from '../editor/commands/rename-heading';
import { moveHeading, type Direction } from '../editor/handle-structure-key';
import { useSession } from '../session/session-context';
import { useClosedText } from '../session/use-closed-text';
import { DeleteSectionDialog } from './delete-section-dialog';
import { moveFocus, outlineKey } from './outline-keys';
import { RenameField } from './rename-field';
import { SectionMenu } from './section-menu';

/** The line that shows where a dragged section would drop. */
export interface DropLine {
  side: 'above' | 'below';
  level: Level;
}

interface Props {
  section: Section;
  current: boolean;
  dragged: boolean;
  drop: DropLine | undefined;
  onPointerDown: (event: PointerEvent, id: string) => void;
}

/** One section: number, words, part and characters. A click goes there; it can be moved, renamed and removed here. */
export function OutlineRow({ section, current, dragged, drop, onPointerDown }: Props) {
  const { editor, goTo } = useSession();
  const readOnly = useClosedText();
  const [renaming, setRenaming] = useState(false);
  const [deleting, setDeleting] = useState(false);
  const { block, level, number, heading, part, chars } = section;
  const actions = {
    move: (direction: Direction) => void moveHeading(editor, block, direction),
    rename: () => setRenaming(true),
    addSibling: () => {
      const added = addSibling(editor, block);
      if (added) goTo({ block: added, end: 0 });
    },
    remove: () => setDeleting(true),
  };
  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>) => {
    const does = outlineKey(event);
    if (!does || (readOnly && does.does !== 'focus')) return;
    event.preventDefault();
    if (does.does === 'focus') moveFocus(event.currentTarget, does.to);
    else if (does.does === 'move') actions.move(does.direction);
    else actions[does.does]();
  };
  if (renaming) {
    const finish = (words: string | null) => {
      if (words !== null) renameHeading(editor, block, words);
      setRenaming(false);
    };
    return (
      <li className={`outline-level-${level} outline-renaming`}>
        <RenameField words={heading} onDone={finish} />
      </li>
    );
  }
  return (
    <li className={drop && `outline-drop outline-drop-${drop.side} drop-level-${drop.level}`}>
      <ContextMenu.Root>
        <ContextMenu.Trigger asChild disabled={readOnly}>
          <button
            type="button"
            className={`outline-row outline-level-${level} ${dragged ? 'outline-dragged' : ''}`}
            aria-current={current ? 'location' : undefined}
            aria-keyshortcuts={readOnly ? undefined : 'F2 Delete Alt+Shift+ArrowUp Alt+Shift+ArrowDown'}
            title={`${number}${heading}`}
            data-section={block}
            onClick={() => goTo({ block })}
            onKeyDown={onKeyDown}
            onPointerDown={readOnly ? undefined : (event) => onPointerDown(event, block)}
          >
            <span className="outline-text">
              <span className="outline-number">{number}</span>
              {heading || <i>（未写标题）</i>}
            </span>
            <span className="outline-chars">{chars}</span>
            {level === 1 && (
              <span className={`part-badge part-${part ?? 'none'}`}>{part ? PART_NAMES[part] : '未归类'}</span>
            )}
          </button>
        </ContextMenu.Trigger>
        <SectionMenu section={section} actions={actions} />
      </ContextMenu.Root>
      {deleting && <DeleteSectionDialog section={section} onClose={() => setDeleting(false)} />}
    </li>
  );
}
