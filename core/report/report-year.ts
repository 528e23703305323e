/** From this month on (1 to 12) the report of the year itself is prepared; before it, that of the year before is due. */
const PREPARED_FROM = 11;

/** The year that a report begun on a day is on: reports are due on 1 March, and offices begin to write in November. */
export function reportYear(day: Date): number {
  return day.getMonth() + 1 >= PREPARED_FROM ? day.getFullYear() : day.getFullYear() - 1;
}
