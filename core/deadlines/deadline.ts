import type { Day } from './days';

/** When something is due: on a day of the year after the one reported on (or that year), or before the meeting. */
export type DueDay = { month: number; day: number; yearOffset: 0 | 1 } | { beforeMeeting: number };

/** Something to be done by a day. Data of templates/deadlines, checked when loaded. */
export interface DeadlineRule {
  id: string;
  title: string;
  /** law 法定期限 · advice 建议节点. */
  kind: 'law' | 'advice';
  due: DueDay;
  /** Template ids it applies to; all when absent. */
  templates?: string[];
  /** The checklist item whose mark says that it is done. */
  item?: string;
  basis: string;
  /** Whether the basis was read in its source. */
  verified: boolean;
  guidance: string;
}

/** done 已完成 · waived 不适用 · late 逾期 · near 临近 · ahead 未到 · open 待定 (the meeting has no day yet). */
export type DeadlineState = 'done' | 'waived' | 'late' | 'near' | 'ahead' | 'open';

/** A deadline of one report, as it stands today. */
export interface Deadline {
  rule: DeadlineRule;
  /** Last day; null while the meeting has none. */
  due: Day | null;
  state: DeadlineState;
  /** Days left; negative when past. Null without a day. */
  daysLeft: number | null;
  /** When it was done, as far as the mark says. */
  doneOn: Day | null;
  /** Done, but after its day. */
  doneLate: boolean;
  /** Who set the day, where it is not the rule's own. */
  changed: 'report' | 'office' | null;
}
