import { ArrowDown, ArrowUp, Check } from 'lucide-react';
import { ContextMenu } from 'radix-ui';
import { PART_NAMES, PARTS } from '../../core/report/part';
import type { Section } from '../../core/report/sections';
import { moveSection } from '../editor/commands/move-section';
import { setPart } from '../editor/commands/set-part';
import { useSession } from '../session/session-context';
import '../ui/menu.css';

/** One section: number, words, part and characters; its menu moves it and says what it is for. */
export function OutlineRow({ section, current }: { section: Section; current: boolean }) {
  const { editor, goTo, readOnly } = useSession();
  const { block, level, number, heading, part, chars } = section;
  return (
    <li>
      <ContextMenu.Root>
        <ContextMenu.Trigger asChild disabled={readOnly}>
          <button
            type="button"
            className={`outline-row outline-level-${level}`}
            aria-current={current ? 'location' : undefined}
            title={`${number}${heading}`}
            onClick={() => goTo({ block })}
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
        <ContextMenu.Portal>
          <ContextMenu.Content className="menu">
            <ContextMenu.Item className="menu-item" onSelect={() => moveSection(editor, block, 'up')}>
              上移本节
              <ArrowUp size={14} />
            </ContextMenu.Item>
            <ContextMenu.Item className="menu-item" onSelect={() => moveSection(editor, block, 'down')}>
              下移本节
              <ArrowDown size={14} />
            </ContextMenu.Item>
            {level === 1 && (
              <>
                <ContextMenu.Separator className="menu-line" />
                <ContextMenu.Label className="menu-label">本节归入</ContextMenu.Label>
                {[...PARTS, null].map((one) => (
                  <ContextMenu.Item
                    key={one ?? 'none'}
                    className="menu-item"
                    onSelect={() => setPart(editor, block, one)}
                  >
                    {one ? PART_NAMES[one] : '不归类'}
                    {one === part && <Check size={14} />}
                  </ContextMenu.Item>
                ))}
              </>
            )}
          </ContextMenu.Content>
        </ContextMenu.Portal>
      </ContextMenu.Root>
    </li>
  );
}
