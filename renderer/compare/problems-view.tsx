import { useMemo } from 'react';
import { Link2 } from 'lucide-react';
import { problemTable, topicsOfItems, type ProblemRow, type ProblemTable } from '../../core/compare/problem-table';
import type { Report } from '../../core/report/report';
import { useBoard } from '../dashboard/board-context';
import { undoOf } from '../editor/commands/undo-of';
import { writeBehind, writeMeasure } from '../editor/commands/write-answer';
import { useSession } from '../session/session-context';
import { useClosedDecisions } from '../session/use-closed-decisions';
import { useClosedText } from '../session/use-closed-text';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { useStore } from '../ui/store';
import { notify } from '../ui/toasts';
import { MeasureLinks } from './measure-links';
import { Quote } from './quote';
import { useReport } from './use-report';
import { WriteField } from './write-field';
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
        每条不足都有原因、有对应的安排。对应关系按用词相近自动找出，可以取消、另选，一条不足可以对应几条安排；缺的可以在这里补写进正文。点文字到正文。
        {open > 0 && <span className="chip chip-late">{open} 条不足没有对应的安排</span>}
      </p>
      {table.rows.length === 0 ? (
        <NoProblems report={report} />
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
              <Row key={row.key} row={row} measures={table.measures} report={report} />
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

/** What the table is for, and the way to where problems are written. */
function NoProblems({ report }: { report: Report }) {
  const { goTo } = useBoard();
  const part = report.blocks.find((block) => block.type === 'heading' && block.part === 'problems');
  return (
    <div className="card compare-none">
      <EmptyState
        icon={<Link2 aria-hidden />}
        title="“不足和原因”部分还没有可以逐条对应的内容"
        action={part && <Button onClick={() => goTo({ block: part.id })}>去写不足</Button>}
      >
        <p>写出几条不足后，这里逐条列出原因和下一年度的安排，缺哪个一眼看到，还可以直接补写。</p>
      </EmptyState>
    </div>
  );
}

interface RowProps {
  row: ProblemRow;
  measures: ProblemTable['measures'];
  report: Report;
}

function Row({ row, measures, report }: RowProps) {
  const { editor, notes } = useSession();
  const noLinks = useClosedDecisions() !== null;
  const noWords = useClosedText() || noLinks;
  const link = (to: string[] | null | undefined) =>
    void (to === undefined ? notes.remove('link', row.key) : notes.put({ kind: 'link', id: row.key, measures: to }));
  const told = (what: string) => notify(`${what}已写进正文。`, 'done', { name: '撤销', run: undoOf(editor) });
  const writeCause = (words: string) => {
    writeBehind(editor, row.last, words);
    told('原因');
    return undefined;
  };
  const writeAnswer = (words: string) => {
    const written = writeMeasure(editor, report, measures.at(-1)?.place.block ?? null, words);
    if ('why' in written) return written.why;
    told('安排');
    link([...row.measures.map(({ key }) => key), `${written.block}#0`]);
    return undefined;
  };
  return (
    <tr className={isUnanswered(row) ? 'problem-open' : ''}>
      <td>
        <Quote place={row.problem} />
      </td>
      <td>
        {row.cause ? <Quote place={row.cause} /> : <span className="chip chip-near">没有写原因</span>}
        {!row.cause && !noWords && (
          <WriteField
            name="补写原因"
            placeholder="如：主要原因是基层执法力量不足，培训针对性不强。"
            onWrite={writeCause}
          />
        )}
      </td>
      <td>
        {isUnanswered(row) && <span className="chip chip-late">没有对应的安排</span>}
        <MeasureLinks row={row} measures={measures} canLink={!noLinks} onLink={link} />
        {!noWords && (
          <WriteField
            name="补写安排"
            placeholder="写明怎样做、谁牵头、何时完成；第一句作小标题。"
            onWrite={writeAnswer}
          />
        )}
      </td>
    </tr>
  );
}

function isUnanswered({ measures, settled }: ProblemRow): boolean {
  return measures.length === 0 && !settled;
}
