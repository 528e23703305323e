import { useState } from 'react';
import { sayWeekday, weekdayOf } from '../../core/deadlines/days';
import type { Deadline } from '../../core/deadlines/deadline';
import { dateNote, doneId } from '../../core/deadlines/deadlines';
import { MarkDialog } from '../checklist/mark-dialog';
import { removeMark } from '../checklist/remove-mark';
import { useSession } from '../session/session-context';
import { useClosedDecisions } from '../session/use-closed-decisions';
import { Button } from '../ui/button';
import { useStore } from '../ui/store';
import { DayEditor, DoneEditor } from './day-editor';
import { sayState, stateLook } from '../../core/deadlines/say-state';

interface Props {
  deadline: Deadline;
  /** Other steps that share its checklist item are still to be done: the item is not confirmed with this one. */
  isStep: boolean;
}

/** One deadline: its day, how it stands, where it comes from, and what a person may say to it. */
export function DeadlineRow({ deadline, isStep }: Props) {
  const session = useSession();
  const { items, marks, notes } = session;
  const isClosed = useClosedDecisions() !== null;
  const [asking, setAsking] = useState<'confirmed' | 'waived' | null>(null);
  const [editing, setEditing] = useState<'day' | 'done' | null>(null);
  const { rule, due, state, doneLate } = deadline;
  const item = useStore(items, (all) => all.find(({ id }) => id === rule.item));
  const mark = useStore(marks, (all) => all.find((one) => one.item === rule.item));
  const isNoted = useStore(notes, (all) => dateNote(all, doneId(rule)) !== null);
  const settled = state === 'done' || state === 'waived';
  const isWeekend = due !== null && [0, 6].includes(weekdayOf(due));
  return (
    <li className={`deadline deadline-${stateLook(deadline)}`} aria-label={rule.title} data-deadline={rule.id}>
      <span className="deadline-when">
        <span className="deadline-day">{due ? Number(due.slice(8)) : '—'}</span>
        {due && <small>{sayWeekday(due).replace('星期', '周')}</small>}
      </span>
      <div className="deadline-text">
        <p>
          <b>{rule.title}</b>
          <span className={`chip chip-${rule.kind}`}>{rule.kind === 'law' ? '法定' : '建议'}</span>
          {isWeekend && !settled && rule.kind === 'law' && <span className="chip chip-near">周末，请提前办</span>}
          {deadline.changed && (
            <span className="chip">{deadline.changed === 'office' ? '本单位日期' : '已改日期'}</span>
          )}
        </p>
        <small>
          {rule.basis}
          {!rule.verified && <span className="unverified">依据待核</span>}。{rule.guidance}
        </small>
        {editing === 'day' && <DayEditor deadline={deadline} onClose={() => setEditing(null)} />}
        {editing === 'done' && <DoneEditor deadline={deadline} onClose={() => setEditing(null)} />}
      </div>
      <span className={`chip chip-${doneLate ? 'late' : stateLook(deadline)}`}>{sayState(deadline)}</span>
      {!isClosed && (
        <span className="deadline-actions">
          {!settled && (
            <Button onClick={() => (item && !isStep ? setAsking('confirmed') : setEditing('done'))}>已完成…</Button>
          )}
          {!settled && item && <Button onClick={() => setAsking('waived')}>不适用…</Button>}
          {isNoted && <Button onClick={() => void notes.remove('date', doneId(rule))}>撤回</Button>}
          {!isNoted && settled && item && mark && (
            <>
              <Button onClick={() => setAsking(mark.kind)}>修改…</Button>
              <Button onClick={() => removeMark(session, item.id)}>撤回</Button>
            </>
          )}
          <Button onClick={() => setEditing(editing === 'day' ? null : 'day')}>改日期</Button>
        </span>
      )}
      {asking && item && <MarkDialog item={item} kind={asking} before={mark} onClose={() => setAsking(null)} />}
    </li>
  );
}
