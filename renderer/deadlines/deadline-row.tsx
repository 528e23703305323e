import { useState } from 'react';
import type { Deadline } from '../../core/deadlines/deadline';
import { doneId } from '../../core/deadlines/deadlines';
import { MarkDialog } from '../checklist/mark-dialog';
import { removeOfficeChoice, saveOfficeChoice } from '../session/office-choices';
import { useSession } from '../session/session-context';
import { useClosedDecisions } from '../session/use-closed-decisions';
import { Button } from '../ui/button';
import { DateField } from '../ui/date-field';
import { useStore } from '../ui/store';
import { sayState, stateLook } from './say-state';
import { today } from './use-deadlines';

/** One deadline: its day, how it stands, where it comes from, and what a person may say to it. */
export function DeadlineRow({ deadline }: { deadline: Deadline }) {
  const { items, notes } = useSession();
  const isClosed = useClosedDecisions() !== null;
  const [asking, setAsking] = useState<'confirmed' | 'waived' | null>(null);
  const [changing, setChanging] = useState(false);
  const { rule, due, state, doneLate } = deadline;
  const item = useStore(items, (all) => all.find(({ id }) => id === rule.item));
  const settled = state === 'done' || state === 'waived';
  const done = () =>
    item ? setAsking('confirmed') : void notes.put({ kind: 'date', id: doneId(rule), date: today() });
  return (
    <li className={`deadline deadline-${stateLook(deadline)}`} aria-label={rule.title}>
      <span className="deadline-day">{due ? Number(due.slice(8)) : '—'}</span>
      <div className="deadline-text">
        <p>
          <b>{rule.title}</b>
          <span className={`chip chip-${rule.kind}`}>{rule.kind === 'law' ? '法定' : '建议'}</span>
          {deadline.changed && (
            <span className="chip">{deadline.changed === 'office' ? '本单位日期' : '已改日期'}</span>
          )}
        </p>
        <small>
          {rule.basis}
          {!rule.verified && <span className="unverified">依据待核</span>}。{rule.guidance}
        </small>
        {changing && <DayEditor deadline={deadline} onClose={() => setChanging(false)} />}
      </div>
      <span className={`chip chip-${doneLate ? 'late' : stateLook(deadline)}`}>{sayState(deadline)}</span>
      {!isClosed && (
        <span className="deadline-actions">
          {!settled && <Button onClick={done}>已完成{item && '…'}</Button>}
          {!settled && item && <Button onClick={() => setAsking('waived')}>不适用…</Button>}
          {state === 'done' && !rule.item && (
            <Button onClick={() => void notes.remove('date', doneId(rule))}>撤回</Button>
          )}
          <Button onClick={() => setChanging(!changing)}>改日期</Button>
        </span>
      )}
      {asking && item && <MarkDialog item={item} kind={asking} onClose={() => setAsking(null)} />}
    </li>
  );
}

/** Sets the day for this report, or for every report of the office; or goes back to the rule's own. */
function DayEditor({ deadline: { rule, due, changed }, onClose }: { deadline: Deadline; onClose: () => void }) {
  const { notes, report } = useSession();
  const [day, setDay] = useState(due ?? '');
  const save = () => {
    if (day !== '') void notes.put({ kind: 'date', id: rule.id, date: day });
    onClose();
  };
  const saveForOffice = () => {
    const [year, month, date] = day.split('-').map(Number);
    const yearOffset = year === report.year ? 0 : 1;
    if (month && date) saveOfficeChoice({ kind: 'deadline', id: rule.id, month, day: date, yearOffset });
    void notes.remove('date', rule.id);
    onClose();
  };
  const reset = () => {
    if (changed === 'office') removeOfficeChoice('deadline', rule.id);
    void notes.remove('date', rule.id);
    onClose();
  };
  return (
    <p className="deadline-edit">
      <DateField aria-label={`${rule.title}的日期`} value={day} onChange={setDay} />
      <Button look="primary" disabled={day === ''} onClick={save}>
        只改本报告
      </Button>
      {!('beforeMeeting' in rule.due) && (
        <Button disabled={day === ''} onClick={saveForOffice}>
          本单位每年都按这一天
        </Button>
      )}
      {changed && <Button onClick={reset}>恢复原来的日期</Button>}
    </p>
  );
}
