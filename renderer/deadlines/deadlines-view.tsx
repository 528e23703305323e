import { sayDay } from '../../core/deadlines/days';
import type { Deadline } from '../../core/deadlines/deadline';
import { dateNote, MEETING } from '../../core/deadlines/deadlines';
import { useSession } from '../session/session-context';
import { useClosedDecisions } from '../session/use-closed-decisions';
import { useStore } from '../ui/store';
import { DeadlineCalendar } from './deadline-calendar';
import { DeadlineRow } from './deadline-row';
import { today, useDeadlines } from './use-deadlines';
import './deadlines.css';
import { DateField } from '../ui/date-field';

/** What is due when, by month; what is late or near stands out, and each day can be changed. */
export function DeadlinesView() {
  const { notes, report } = useSession();
  const closed = useClosedDecisions();
  const deadlines = useDeadlines();
  const meeting = useStore(notes, (all) => dateNote(all, MEETING));
  const hasMeeting = deadlines.some(({ rule }) => 'beforeMeeting' in rule.due);
  const late = deadlines.filter(({ rule, state }) => rule.kind === 'law' && state === 'late').length;
  const near = deadlines.filter(({ state }) => state === 'near').length;
  const setMeeting = (date: string) =>
    void (date === '' ? notes.remove('date', MEETING) : notes.put({ kind: 'date', id: MEETING, date }));
  return (
    <section className="board-view" aria-labelledby="deadlines-title">
      <h2 id="deadlines-title">期限</h2>
      <p className="board-lead">
        {report.year}年度报告 · 今天是{sayDay(today())}
        {late > 0 && <span className="chip chip-late">逾期 {late} 项</span>}
        {near > 0 && <span className="chip chip-near">临近 {near} 项</span>}
      </p>
      {closed !== null && <p className="board-why">{closed}</p>}
      {hasMeeting && (
        <div className="meeting card">
          <span>
            <b>人大常委会会议日期</b>
            <small>列入议题的，按监督法第十五条倒排会前 20 日、10 日、7 日三道时限。</small>
          </span>
          <DateField
            aria-label="人大常委会会议日期"
            value={meeting ?? ''}
            disabled={closed !== null}
            onChange={setMeeting}
          />
        </div>
      )}
      <DeadlineCalendar deadlines={deadlines} onPick={showRow} />
      {months(deadlines).map(([month, list]) => (
        <section key={month} className="deadline-month card" aria-label={month}>
          <h3>{month}</h3>
          <ul>
            {list.map((deadline) => (
              <DeadlineRow key={deadline.rule.id} deadline={deadline} isStep={isStep(deadline, deadlines)} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

/** One of several steps that one item stands for, as long as more than it are to be done. */
function isStep({ rule }: Deadline, deadlines: readonly Deadline[]): boolean {
  const shares = ({ rule: other, state }: Deadline) =>
    other.item === rule.item && other.id !== rule.id && 'beforeMeeting' in other.due && state !== 'done';
  return rule.item !== undefined && 'beforeMeeting' in rule.due && deadlines.some(shares);
}

function showRow({ rule }: Deadline): void {
  const row = document.querySelector<HTMLElement>(`[data-deadline="${rule.id}"]`);
  row?.scrollIntoView({ block: 'center' });
  row?.querySelector<HTMLElement>('button')?.focus({ preventScroll: true });
}

function months(deadlines: readonly Deadline[]): [string, Deadline[]][] {
  const groups = new Map<string, Deadline[]>();
  for (const deadline of deadlines) {
    const [year, month] = deadline.due?.split('-') ?? [];
    const name = year === undefined ? '日期待定' : `${year}年${Number(month)}月`;
    groups.set(name, [...(groups.get(name) ?? []), deadline]);
  }
  return [...groups];
}
