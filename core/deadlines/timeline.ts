import { addDays, dayOf, daysBetween, type Day } from './days';
import type { Deadline } from './deadline';

/** Deadlines of one day on a line of time. */
export interface TimelineMark {
  day: Day;
  /** 0 to 1 along the line. */
  at: number;
  deadlines: Deadline[];
}

export interface Timeline {
  marks: TimelineMark[];
  /** Where each month begins. */
  months: { name: string; at: number }[];
  /** Where today is; null when it is not on the line. */
  today: number | null;
}

/** So many days stand free at both ends. */
const MARGIN = 10;

/** From so many days before the first deadline, the line begins with today. */
const AHEAD = 45;

/** Lays the days of deadlines out on one line; null when none has a day. */
export function timelineOf(deadlines: readonly Deadline[], today: Day): Timeline | null {
  const dated = deadlines.filter((one) => one.due !== null);
  const days = [...new Set(dated.map(({ due }) => due!))].sort();
  const [first] = days;
  if (first === undefined) return null;
  const soon = today < first && daysBetween(today, first) <= AHEAD;
  const from = addDays(soon ? today : first, -MARGIN);
  const length = daysBetween(from, days.at(-1)!) + MARGIN;
  const place = (day: Day) => daysBetween(from, day) / length;
  const now = place(today);
  return {
    marks: days.map((day) => ({ day, at: place(day), deadlines: dated.filter(({ due }) => due === day) })),
    months: monthsFrom(from, length).map((day) => ({ name: `${Number(day.slice(5, 7))}月`, at: place(day) })),
    today: now >= 0 && now <= 1 ? now : null,
  };
}

/** The first days of the months that begin on the line. */
function monthsFrom(from: Day, length: number): Day[] {
  const starts: Day[] = [];
  let [year, month] = from.split('-').map(Number) as [number, number];
  for (;;) {
    month += 1;
    if (month > 12) [year, month] = [year + 1, 1];
    const start = dayOf(year, month, 1);
    if (daysBetween(from, start) > length) return starts;
    starts.push(start);
  }
}
