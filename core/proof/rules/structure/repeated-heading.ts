import { headingText, type Heading } from '../../../report/block';
import type { Finding } from '../../finding';
import { findingAt, type ReportContext, type ReportRule } from '../../rule';

/** Two headings of one level in one section with the same words. */
export const repeatedHeading: ReportRule = { id: 'repeated-heading', category: 'structure', check };

function check({ blocks }: ReportContext): Finding[] {
  const findings: Finding[] = [];
  const seen: Set<string>[] = [new Set(), new Set(), new Set(), new Set(), new Set()];
  for (const context of blocks) {
    if (context.level === null) continue;
    for (let deeper = context.level + 1; deeper < seen.length; deeper += 1) seen[deeper]!.clear();
    const words = headingText(context.block as Heading);
    if (words !== '' && seen[context.level]!.has(words)) {
      findings.push(
        findingAt(context, 0, context.head, {
          rule: repeatedHeading,
          severity: 'warning',
          message: '同一级有两个相同的标题',
          basis: '编辑通例',
        }),
      );
    }
    seen[context.level]!.add(words);
  }
  return findings;
}
