const DAY_MS = 86_400_000;

/** A calendar day as 2026-03-01. Days are counted without clock or time zone. */
export type Day = string;

/** The day so many days after (or, negative, before). */
export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Days from one to the other; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

/** The day of a year; the month's last day where the month is shorter (2月29日). */
export function dayOf(year: number, month: number, day: number): Day {
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${year}-${two(month)}-${two(Math.min(day, last))}`;
}

/** Whether it is a day that the calendar has, written as 2026-03-01. */
export function isDay(text: string): text is Day {
  const [year, month, day] = text.split('-').map(Number);
  return /^\d{4}-\d{2}-\d{2}$/u.test(text) && dayOf(year!, month!, day!) === text && month! >= 1 && month! <= 12;
}

/** The calendar day on the user's wall. */
export function localDay(now: Date): Day {
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

/** 0 on Sunday to 6 on Saturday. */
export function weekdayOf(day: Day): number {
  return new Date(Date.parse(day)).getUTCDay();
}

/** 星期日. */
export function sayWeekday(day: Day): string {
  return `星期${'日一二三四五六'[weekdayOf(day)]!}`;
}

/** 3月1日; with the year where it is not `year`: 2026年3月1日. */
export function sayDay(day: Day, year?: number): string {
  const [y, month, date] = day.split('-').map(Number);
  return `${y === year ? '' : `${y}年`}${month}月${date}日`;
}
