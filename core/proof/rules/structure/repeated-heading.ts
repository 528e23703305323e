import { headingText, type Heading } from '../../../report/block';
import type { Finding } from '../../finding';
import { findingAt, headWords, type BlockContext, type ReportContext, type ReportRule } from '../../rule';
import { keptJudgement } from '../../text/kept-reading';

/** Two headings of one level in one section with the same words. */
export const repeatedHeading: ReportRule = { id: 'repeated-heading', category: 'structure', check };

function check({ blocks }: ReportContext): readonly Finding[] {
  return judge(blocks.filter(({ level }) => level !== null));
}

const judge = keptJudgement((headings: readonly BlockContext[]) => {
  const findings: Finding[] = [];
  const seen: Set<string>[] = [new Set(), new Set(), new Set(), new Set(), new Set()];
  for (const context of headings) {
    const level = context.level!;
    for (let deeper = level + 1; deeper < seen.length; deeper += 1) seen[deeper]!.clear();
    const words = headingText(context.block as Heading);
    if (words !== '' && seen[level]!.has(words)) {
      findings.push(
        findingAt(context, 0, headWords(context), {
          rule: repeatedHeading,
          severity: 'warning',
          message: '同一级有两个相同的标题',
          basis: '编辑通例',
        }),
      );
    }
    seen[level]!.add(words);
  }
  return findings;
});
