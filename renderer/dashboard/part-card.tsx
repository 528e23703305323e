import { useMemo } from 'react';
import { isOpen } from '../../core/checklist/item';
import { PART_NAMES, PARTS, type Part } from '../../core/report/part';
import { sectionTree } from '../../core/report/sections';
import { useSession } from '../session/session-context';
import { useStore } from '../ui/store';
import { useBoard } from './board-context';

/** Length of each part and how much of what it must hold is there. */
export function PartCard() {
  const { blocks, checks } = useSession();
  const { goTo } = useBoard();
  const all = useStore(blocks);
  const { items } = useStore(checks.results);
  const sections = useMemo(() => sectionTree(all).filter(({ level }) => level === 1), [all]);
  const total = Math.max(
    1,
    sections.reduce((sum, { chars }) => sum + chars, 0),
  );
  const rows = [
    ...sections.map((section) => ({ ...section, name: `${section.number}${section.heading}` })),
    ...PARTS.filter((part) => part !== 'other' && !sections.some((section) => section.part === part)).map((part) => ({
      part,
      block: '',
      chars: 0,
      name: PART_NAMES[part],
    })),
  ];
  const done = (part: Part | null) => {
    const own = items.filter(({ item }) => part !== null && item.part === part);
    return own.length === 0 ? null : { met: own.filter(({ result }) => !isOpen(result.status)).length, of: own.length };
  };
  return (
    <section className="card overview-wide" aria-label="各部分">
      <h3>各部分的篇幅和完整程度</h3>
      <table className="part-table">
        <thead>
          <tr>
            <th>部分</th>
            <th>篇幅</th>
            <th>字数</th>
            <th>检查项</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ part, block, chars, name }) => {
            const complete = done(part);
            return (
              <tr key={block || name}>
                <td>
                  {block ? (
                    <button type="button" className="link-button" onClick={() => goTo({ block })}>
                      {name}
                    </button>
                  ) : (
                    <span>
                      {name} <span className="chip chip-late">缺这一部分</span>
                    </span>
                  )}
                </td>
                <td>
                  <span className="bar">
                    <span style={{ width: `${(chars / total) * 100}%` }} />
                  </span>
                </td>
                <td>
                  {chars.toLocaleString('zh-CN')}
                  <small> {Math.round((chars / total) * 100)}%</small>
                </td>
                <td>{complete ? `${complete.met}/${complete.of}` : '—'}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
