import { useMemo } from 'react';
import { problemTable, topicsOfItems, type ProblemRow, type ProblemTable } from '../../core/compare/problem-table';
import type { Place } from '../../core/report/place';
import { useBoard } from '../dashboard/board-context';
import { useSession } from '../session/session-context';
import { useStore } from '../ui/store';
import { useReport } from './use-report';
import './compare.css';

/** Every problem with its cause and the measures that answer it. */
export function ProblemsView() {
  const session = useSession();
  const { notes } = session;
  const items = useStore(session.items);
  const report = useReport();
  const all = useStore(notes);
  const topics = useMemo(() => topicsOfItems(items), [items]);
  const table = useMemo(() => problemTable(report, topics, all), [report, topics, all]);
  const open = table.rows.filter(isUnanswered).length;
  const idle = table.measures.filter(({ answers }) => !answers);
  return (
    <section className="board-view" aria-labelledby="problems-title">
      <h2 id="problems-title">不足—原因—安排</h2>
      <p className="board-lead">
        每条不足都有原因、有对应的安排。对应关系按用词相近自动找出，可以改选；点文字到正文。
        {open > 0 && <span className="chip chip-late">{open} 条不足没有对应的安排</span>}
      </p>
      {table.rows.length === 0 ? (
        <p className="card board-empty">“不足和原因”部分还没有可以逐条对应的内容。</p>
      ) : (
        <table className="problem-table card" aria-label="不足、原因和安排">
          <thead>
            <tr>
              <th>不足</th>
              <th>原因</th>
              <th>对应的安排</th>
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row) => (
              <Row key={row.key} row={row} measures={table.measures} />
            ))}
          </tbody>
        </table>
      )}
      {idle.length > 0 && (
        <section className="card point-list" aria-label="没有对应不足的安排">
          <h3>没有对应不足的安排</h3>
          <ul>
            {idle.map(({ key, place }) => (
              <li key={key} className="point">
                <Quote place={place} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </section>
  );
}

/** Values of the list: by words, none needed, or the key of a measure. */
const BY_WORDS = '';
const NONE = '-';

function Row({ row, measures }: { row: ProblemRow; measures: ProblemTable['measures'] }) {
  const { notes, readOnly } = useSession();
  const byHand = row.measures.find(({ by }) => by === 'hand');
  const value = row.settled ? NONE : (byHand?.key ?? BY_WORDS);
  const link = (to: string) =>
    void (to === BY_WORDS
      ? notes.remove('link', row.key)
      : notes.put({ kind: 'link', id: row.key, measure: to === NONE ? null : to }));
  return (
    <tr className={isUnanswered(row) ? 'problem-open' : ''}>
      <td>
        <Quote place={row.problem} />
      </td>
      <td>{row.cause ? <Quote place={row.cause} /> : <span className="chip chip-near">没有写原因</span>}</td>
      <td>
        {row.measures.map(({ key, place }) => (
          <Quote key={key} place={place} />
        ))}
        {isUnanswered(row) && <span className="chip chip-late">没有对应的安排</span>}
        <select
          className="problem-link"
          aria-label={`“${row.problem.text.slice(0, 20)}”对应的安排`}
          value={value}
          disabled={readOnly}
          onChange={({ target }) => link(target.value)}
        >
          <option value={BY_WORDS}>自动对应</option>
          {measures.map(({ key, place }) => (
            <option key={key} value={key}>
              {place.text.slice(0, 40)}
            </option>
          ))}
          <option value={NONE}>不需要对应</option>
        </select>
      </td>
    </tr>
  );
}

function Quote({ place }: { place: Place }) {
  const { goTo } = useBoard();
  return (
    <button type="button" className="link-button problem-quote" title="到正文中查看" onClick={() => goTo(place)}>
      {place.text}
    </button>
  );
}

function isUnanswered({ measures, settled }: ProblemRow): boolean {
  return measures.length === 0 && !settled;
}
