import { sayDay } from './days';
import type { Deadline } from './deadline';

/** How a deadline stands, in a few words: 逾期 3 天, 还有 5 天, 2月27日完成. */
export function sayState({ rule, state, daysLeft, doneOn, doneLate }: Deadline): string {
  switch (state) {
    case 'done':
      return `${doneOn ? `${sayDay(doneOn, Number(doneOn.slice(0, 4)))}完成` : '已完成'}${doneLate ? '（晚于期限）' : ''}`;
    case 'waived':
      return '不适用';
    case 'late':
      return rule.kind === 'law' ? `逾期 ${-daysLeft!} 天` : '已过建议时间';
    case 'near':
      return daysLeft === 0 ? '今天到期' : `还有 ${daysLeft} 天`;
    case 'ahead':
      return `还有 ${daysLeft} 天`;
    case 'open':
      return '会议日期待定';
  }
}

/** How it looks: advice that is past its day is nothing to be alarmed about. */
export function stateLook({ rule, state }: Deadline): Deadline['state'] {
  return rule.kind === 'advice' && state === 'late' ? 'near' : state;
}
