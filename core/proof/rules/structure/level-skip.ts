import type { Finding } from '../../finding';
import { findingAt, headWords, type ReportContext, type ReportRule } from '../../rule';

/** A heading more than one level below the one before. */
export const levelSkip: ReportRule = { id: 'level-skip', category: 'structure', check };

const NAMES = ['', '一、', '（一）', '1.', '（1）'];

function check({ blocks }: ReportContext): Finding[] {
  const findings: Finding[] = [];
  let last = 0;
  const usual = blocks.some((context) => context.level === 2);
  for (const context of blocks) {
    if (context.level === null) continue;
    // Many offices go from 一、 to 1.: allowed where no （一） is used in the report, so only a hint.
    if (context.level > last + 1 && last > 0) {
      findings.push(
        findingAt(context, 0, headWords(context), {
          rule: levelSkip,
          severity: last === 1 && context.level === 3 && !usual ? 'hint' : 'warning',
          message: `标题跳级：“${NAMES[last]}”下面直接用了“${NAMES[context.level]}”`,
          basis: 'GB/T 9704—2012 第7.3.3条',
        }),
      );
    }
    last = context.level;
  }
  return findings;
}
