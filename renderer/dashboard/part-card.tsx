import { useMemo } from 'react';
import { partRows } from '../../core/checklist/part-rows';
import { useSession } from '../session/session-context';
import { useStore } from '../ui/store';
import { useBoard } from './board-context';

/** Length of each part and how much of what it must hold is there. */
export function PartCard() {
  const { blocks, checks } = useSession();
  const { goTo } = useBoard();
  const all = useStore(blocks);
  const { items } = useStore(checks.results);
  const rows = useMemo(() => partRows(all, items), [all, items]);
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
          {rows.map(({ block, chars, name, share, done }) => (
            <tr key={block ?? name}>
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
                  <span style={{ width: `${share * 100}%` }} />
                </span>
              </td>
              <td>
                {chars.toLocaleString('zh-CN')}
                <small> {Math.round(share * 100)}%</small>
              </td>
              <td>{done ? `${done.met}/${done.of}` : '—'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
