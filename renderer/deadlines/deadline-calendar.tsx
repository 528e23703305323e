import { calendarOf, type CalendarDay } from '../../core/deadlines/calendar';
import { sayDay, sayWeekday, weekdayOf } from '../../core/deadlines/days';
import type { Deadline } from '../../core/deadlines/deadline';
import { sayState, stateLook } from '../../core/deadlines/say-state';
import { walkList } from '../ui/walk-list';
import { today } from './use-deadlines';

const WEEK = ['一', '二', '三', '四', '五', '六', '日'];

/** The gravest look of a day stands for all of it. */
const GRAVEST: readonly Deadline['state'][] = ['late', 'near', 'ahead', 'open', 'done', 'waived'];

/** One stop of the Tab key; arrows walk from day to day. */
const walkDays = walkList('button.calendar-day');

interface Props {
  deadlines: readonly Deadline[];
  onPick: (deadline: Deadline) => void;
}

/** The months in which something is due, as on the wall; a click on a day goes to what is due then. */
export function DeadlineCalendar({ deadlines, onPick }: Props) {
  const now = today();
  const first = deadlines.find(({ due }) => due !== null)?.due;
  return (
    <div className="calendar" role="group" aria-label="日历" onKeyDown={walkDays}>
      {calendarOf(deadlines, now).map(({ name, blanks, days }) => (
        <div key={name} className="calendar-month card">
          <h3>{name}</h3>
          <div className="calendar-days">
            {WEEK.map((day) => (
              <span key={day} className="calendar-week" aria-hidden>
                {day}
              </span>
            ))}
            {days.map((day, i) => (
              <span key={day.day} style={i === 0 ? { gridColumnStart: blanks + 1 } : undefined}>
                <Day day={day} isToday={day.day === now} isStop={day.day === first} onPick={onPick} />
              </span>
            ))}
          </div>
        </div>
      ))}
    </div>
  );
}

interface DayProps {
  day: CalendarDay;
  isToday: boolean;
  isStop: boolean;
  onPick: Props['onPick'];
}

function Day({ day: { day, deadlines }, isToday, isStop, onPick }: DayProps) {
  const number = Number(day.slice(8));
  const weekend = [0, 6].includes(weekdayOf(day)) ? 'calendar-weekend' : '';
  const look = `calendar-day ${weekend} ${isToday ? 'calendar-today' : ''}`;
  const [first] = deadlines;
  if (!first) return <span className={look}>{number}</span>;
  const looks = deadlines.map(stateLook);
  const gravest = GRAVEST.find((one) => looks.includes(one))!;
  const law = deadlines.some(({ rule }) => rule.kind === 'law') ? 'calendar-law' : '';
  const told = deadlines.map((one) => `${one.rule.title}：${sayState(one)}`).join('；');
  return (
    <button
      type="button"
      className={`${look} calendar-${gravest} ${law}`}
      tabIndex={isStop ? 0 : -1}
      title={told}
      aria-label={`${sayDay(day)}${sayWeekday(day)} ${told}`}
      onClick={() => onPick(first)}
    >
      {number}
    </button>
  );
}
