import { useMemo, useRef, useState, type MouseEvent } from 'react';
import { Plus } from 'lucide-react';
import { ContextMenu } from 'radix-ui';
import { flatSections, sectionTree } from '../../core/report/sections';
import { acceptedBlocks } from '../../core/suggest/settle';
import { useSession } from '../session/session-context';
import { useAtRest } from '../session/use-at-rest';
import { useClosedText } from '../session/use-closed-text';
import { useStore } from '../ui/store';
import { AddPart } from './add-part';
import type { DropGap } from './drop-place';
import { OutlineRow, type DropLine } from './outline-row';
import { SectionMenu } from './section-menu';
import { useSectionActions } from './use-section-actions';
import { useSectionDrag } from './use-section-drag';
import './outline.css';

/** The sections of the report; a click goes there, dragging and keys move them with everything below them. */
export function Outline() {
  const session = useSession();
  const blocks = acceptedBlocks(useAtRest(session.blocks));
  const sections = useMemo(() => sectionTree(blocks), [blocks]);
  const here = useStore(session.here);
  const rows = useMemo(() => flatSections(sections), [sections]);
  const list = useRef<HTMLUListElement>(null);
  const { dragged, drop, onPointerDown } = useSectionDrag(session.editor, rows, list);
  const { doing, actionsOf, onDone } = useSectionActions();
  const readOnly = useClosedText();
  const [pointed, setPointed] = useState<string | null>(null);
  const section = rows.find(({ block }) => block === pointed);
  // One menu for all rows: each would listen to every key pressed anywhere.
  const onContextMenu = (event: MouseEvent) => {
    const row = (event.target as Element).closest<HTMLElement>('[data-section]');
    if (row) setPointed(row.dataset['section']!);
    else event.preventDefault();
  };
  const used = useMemo(() => new Set(sections.map(({ part }) => part)), [sections]);
  return (
    <nav className="outline" aria-label="大纲" data-topic="outline">
      <header className="pane-header">
        <h2>大纲</h2>
        <AddPart used={used} icon={<Plus />} />
      </header>
      {rows.length === 0 && <p className="pane-empty">还没有标题。在行首输入“一、”即成一级标题。</p>}
      <ContextMenu.Root modal={false}>
        <ContextMenu.Trigger asChild disabled={readOnly} onContextMenu={onContextMenu}>
          <ul ref={list} className={`outline-rows ${dragged ? 'outline-dragging' : ''}`}>
            {rows.map((section, i) => (
              <OutlineRow
                key={section.block}
                section={section}
                current={section.block === here}
                dragged={section.block === dragged}
                drop={lineAt(drop, i, rows.length)}
                doing={doing?.block === section.block ? doing.does : undefined}
                actions={actionsOf(section.block)}
                onDone={onDone}
                onPointerDown={onPointerDown}
              />
            ))}
          </ul>
        </ContextMenu.Trigger>
        {section && <SectionMenu section={section} actions={actionsOf(section.block)} />}
      </ContextMenu.Root>
    </nav>
  );
}

/** Where at a row the line is drawn that shows where a dragged section would drop, and how deep. */
function lineAt(drop: DropGap | null, row: number, rows: number): DropLine | undefined {
  if (!drop) return undefined;
  if (drop.gap === row) return { side: 'above', level: drop.place.level };
  return drop.gap === rows && row === rows - 1 ? { side: 'below', level: drop.place.level } : undefined;
}
