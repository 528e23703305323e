import { addDays, dayOf, daysBetween, weekdayOf, type Day } from './days';
import type { Deadline } from './deadline';

export interface CalendarDay {
  day: Day;
  deadlines: Deadline[];
}

/** One month as a wall calendar has it, its weeks beginning on Monday. */
export interface CalendarMonth {
  /** 2026年3月. */
  name: string;
  /** So many days of its first week belong to the month before. */
  blanks: number;
  days: CalendarDay[];
}

/** So many days before the first deadline, today's month stands there too. */
const AHEAD = 45;

/** The months in which something is due, with today's where it is among them or shortly before; none without a day. */
export function calendarOf(deadlines: readonly Deadline[], today: Day): CalendarMonth[] {
  const due = deadlines.flatMap((one) => one.due ?? []).sort();
  const [first, last] = [due[0], due.at(-1)];
  if (first === undefined || last === undefined) return [];
  const isAmong = daysBetween(today, first) <= AHEAD && today <= last;
  const months = new Set([...(isAmong ? [today] : []), ...due].map((day) => day.slice(0, 7)));
  return [...months].sort().map((month) => monthOf(month, deadlines));
}

function monthOf(name: string, deadlines: readonly Deadline[]): CalendarMonth {
  const [year, month] = name.split('-').map(Number) as [number, number];
  const first = dayOf(year, month, 1);
  const days: CalendarDay[] = [];
  for (let day = first; day.startsWith(name); day = addDays(day, 1)) {
    days.push({ day, deadlines: deadlines.filter(({ due }) => due === day) });
  }
  return { name: `${year}年${month}月`, blanks: (weekdayOf(first) + 6) % 7, days };
}
