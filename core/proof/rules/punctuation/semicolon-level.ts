import type { Finding } from '../../finding';
import { matchesIn } from '../../match';
import { findingAt, type BlockContext, type BlockRule } from '../../rule';

/** Items joined by “；” while one of them already holds a full stop. */
export const semicolonLevel: BlockRule = { id: 'semicolon-level', category: 'punctuation', check };

const MEMBER = /(?<=[。；：]|^)[一二三四五六七八九]是/gu;

function check(context: BlockContext): Finding[] {
  const starts = matchesIn(context, MEMBER).map((match) => match.index);
  const findings: Finding[] = [];
  const stops = starts.slice(1).filter((start) => context.folded[start - 1] === '。').length;
  for (let i = 0; i + 1 < starts.length; i += 1) {
    const end = starts[i + 1]! - 1;
    if (context.folded[end] !== '；' || !context.folded.slice(starts[i], end).includes('。')) continue;
    findings.push(
      findingAt(context, end, end + 1, {
        rule: semicolonLevel,
        // The others end with a full stop: this one is a slip and no habit.
        severity: stops > 0 ? 'warning' : 'hint',
        message: '分项内已用句号，项与项之间不用分号',
        suggestion: '。',
        basis: 'GB/T 15834—2011（分号）',
      }),
    );
  }
  return findings;
}
