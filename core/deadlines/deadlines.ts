import type { ItemMark } from '../checklist/item';
import type { Note, OfficeChoice } from '../report/notes';
import { addDays, dayOf, daysBetween, isDay, type Day } from './days';
import type { Deadline, DeadlineRule } from './deadline';

/** Id of the process date that 会前20日、10日、7日 are counted back from. */
export const MEETING = 'npc-meeting';

/** So many days before it is due, something is near. */
const NEAR_DAYS = 14;

interface Situation {
  report: { year: number; template: string };
  marks: readonly ItemMark[];
  notes: readonly Note[];
  office: readonly OfficeChoice[];
  /** The clock's day. */
  today: Day;
}

/** A report's deadlines in the order of their days, those without one last. */
export function deadlinesOf(rules: readonly DeadlineRule[], situation: Situation): Deadline[] {
  const meeting = dateNote(situation.notes, MEETING);
  const deadlines = rules
    .filter(({ templates }) => !templates || templates.includes(situation.report.template))
    .map((rule) => stateOf(rule, meeting, situation))
    .sort((a, b) => (a.due ?? '9999').localeCompare(b.due ?? '9999'));
  const reached = deadlines.findLastIndex(({ rule, state }) => rule.kind === 'law' && state === 'done');
  return deadlines.map((deadline, i) => (i < reached ? overtaken(deadline) : deadline));
}

/** Id of the process date that says when a step was done that has no checklist item, or shares it with others. */
export function doneId(rule: Pick<DeadlineRule, 'id'>): string {
  return `done:${rule.id}`;
}

/** Advice on the way to something that is done is nothing to be late with. */
function overtaken(deadline: Deadline): Deadline {
  const open = deadline.state === 'late' || deadline.state === 'near' || deadline.state === 'ahead';
  return deadline.rule.kind === 'advice' && open ? { ...deadline, state: 'done' } : deadline;
}

/** The day somebody set for this report. */
export function dateNote(notes: readonly Note[], id: string): Day | null {
  const note = notes.find((one) => one.kind === 'date' && one.id === id);
  return note?.kind === 'date' && isDay(note.date) ? note.date : null;
}

function stateOf(rule: DeadlineRule, meeting: Day | null, situation: Situation): Deadline {
  const { due, changed } = dueDay(rule, meeting, situation);
  const mark = rule.item === undefined ? undefined : situation.marks.find(({ item }) => item === rule.item);
  const daysLeft = due === null ? null : daysBetween(situation.today, due);
  const noted = dateNote(situation.notes, doneId(rule));
  const doneOn = noted ?? (mark?.kind === 'confirmed' && isDay(mark.date) ? mark.date : null);
  // One mark stands for all steps before a meeting: it cannot say that an early one came late.
  const isOwn = noted !== null || !('beforeMeeting' in rule.due);
  const doneLate = isOwn && doneOn !== null && due !== null && doneOn > due;
  const base = { rule, due, daysLeft, doneOn, doneLate, changed };
  if (mark?.kind === 'waived') return { ...base, state: 'waived' };
  if (mark || noted) return { ...base, state: 'done' };
  if (daysLeft === null) return { ...base, state: 'open' };
  return { ...base, state: daysLeft < 0 ? 'late' : daysLeft <= NEAR_DAYS ? 'near' : 'ahead' };
}

function dueDay(
  { id, due }: DeadlineRule,
  meeting: Day | null,
  { report, notes, office }: Situation,
): Pick<Deadline, 'due' | 'changed'> {
  const own = dateNote(notes, id);
  if (own) return { due: own, changed: 'report' };
  if ('beforeMeeting' in due) return { due: meeting && addDays(meeting, -due.beforeMeeting), changed: null };
  const choice = office.find((one) => one.kind === 'deadline' && one.id === id);
  const { month, day, yearOffset } = choice?.kind === 'deadline' ? choice : due;
  return { due: dayOf(report.year + yearOffset, month, day), changed: choice ? 'office' : null };
}
