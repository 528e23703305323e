import { useMemo } from 'react';
import { Plus } from 'lucide-react';
import { sectionTree, type Section } from '../../core/report/sections';
import { useSession } from '../session/session-context';
import { useStore } from '../ui/store';
import { useSettled } from '../ui/use-settled';
import { AddPart } from './add-part';
import { OutlineRow } from './outline-row';
import './outline.css';

/** The sections of the report; a click goes there. */
export function Outline() {
  const session = useSession();
  const blocks = useSettled(session.blocks, 120);
  const sections = useMemo(() => sectionTree(blocks), [blocks]);
  const here = useStore(session.here);
  const rows = useMemo(() => flatten(sections), [sections]);
  const used = useMemo(() => new Set(sections.map(({ part }) => part)), [sections]);
  return (
    <nav className="outline" aria-label="大纲">
      <header className="pane-header">
        <h2>大纲</h2>
        <AddPart used={used} icon={<Plus />} />
      </header>
      {rows.length === 0 && <p className="pane-empty">还没有标题。在行首输入“一、”即成一级标题。</p>}
      <ul className="outline-rows">
        {rows.map((section) => (
          <OutlineRow key={section.block} section={section} current={section.block === here} />
        ))}
      </ul>
    </nav>
  );
}

function flatten(sections: readonly Section[]): Section[] {
  return sections.flatMap((section) => [section, ...flatten(section.children)]);
}
