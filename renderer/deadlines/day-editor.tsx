import { useState } from 'react';
import type { Deadline } from '../../core/deadlines/deadline';
import { doneId } from '../../core/deadlines/deadlines';
import { removeOfficeChoice, saveOfficeChoice } from '../session/office-choices';
import { useSession } from '../session/session-context';
import { Button } from '../ui/button';
import { DateField } from '../ui/date-field';
import { today } from './use-deadlines';

interface Props {
  deadline: Deadline;
  onClose: () => void;
}

/** Sets the day for this report, or for every report of the office; or goes back to the rule's own. */
export function DayEditor({ deadline: { rule, due, changed }, onClose }: Props) {
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

/** Says on which day a step was done: not always the day on which one says so. */
export function DoneEditor({ deadline: { rule }, onClose }: Props) {
  const { notes } = useSession();
  const [day, setDay] = useState<string>(today());
  const save = () => {
    void notes.put({ kind: 'date', id: doneId(rule), date: day });
    onClose();
  };
  return (
    <p className="deadline-edit">
      <DateField aria-label={`${rule.title}的完成日期`} value={day} onChange={setDay} />
      <Button look="primary" disabled={day === ''} onClick={save}>
        完成
      </Button>
      <Button onClick={onClose}>取消</Button>
    </p>
  );
}
