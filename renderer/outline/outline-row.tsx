import { type KeyboardEvent, type PointerEvent } from 'react';
import type { Level } from '../../core/report/block';
import { PART_NAMES } from '../../core/report/part';
import type { Section } from '../../core/report/sections';
import { renameHeading } from '../editor/commands/rename-heading';
import { useSession } from '../session/session-context';
import { useClosedText } from '../session/use-closed-text';
import { DeleteSectionDialog } from './delete-section-dialog';
import { moveFocus, outlineKey } from './outline-keys';
import { RenameField } from './rename-field';
import type { SectionActions } from './section-menu';
import type { Doing } from './use-section-actions';

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
  doing: Doing['does'] | undefined;
  actions: SectionActions;
  onDone: () => void;
  onPointerDown: (event: PointerEvent, id: string) => void;
}

/** One section: number, words, part and characters. A click goes there; it can be moved, renamed and removed here. */
export function OutlineRow({ section, current, dragged, drop, doing, actions, onDone, onPointerDown }: Props) {
  const { editor, goTo } = useSession();
  const readOnly = useClosedText();
  const { block, level, number, heading, part, chars } = section;
  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>) => {
    const does = outlineKey(event);
    if (!does || (readOnly && does.does !== 'focus')) return;
    event.preventDefault();
    if (does.does === 'focus') moveFocus(event.currentTarget, does.to);
    else if (does.does === 'move') actions.move(does.direction);
    else actions[does.does]();
  };
  if (doing === 'rename') {
    const finish = (words: string | null) => {
      if (words !== null) renameHeading(editor, block, words);
      onDone();
    };
    return (
      <li className={`outline-level-${level} outline-renaming`}>
        <RenameField words={heading} onDone={finish} />
      </li>
    );
  }
  return (
    <li className={drop && `outline-drop outline-drop-${drop.side} drop-level-${drop.level}`}>
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
      {doing === 'remove' && <DeleteSectionDialog section={section} onClose={onDone} />}
    </li>
  );
}
