import type { Finding } from '../../finding';
import { findingAt, type ReportContext, type ReportRule } from '../../rule';

/** The reporting place with its two characters turned: 平和区 in the report of 和平区. */
export const turnedName: ReportRule = { id: 'turned-name', category: 'wording', check };

function check({ report, blocks }: ReportContext): Finding[] {
  const own = [...(report.unit + (blocks[0]?.text ?? '')).matchAll(/(\p{Script=Han})(\p{Script=Han})([区县旗市])/gu)]
    .filter((match) => match[1] !== match[2])
    .map((match) => [match[1]! + match[2]! + match[3]!, match[2]! + match[1]! + match[3]!] as const);
  const findings: Finding[] = [];
  for (const [right, wrong] of new Map(own)) {
    for (const context of blocks) {
      for (let at = context.folded.indexOf(wrong); at !== -1; at = context.folded.indexOf(wrong, at + 1)) {
        findings.push(
          findingAt(context, at, at + wrong.length, {
            rule: turnedName,
            severity: 'warning',
            message: `“${wrong}”似应为“${right}”`,
            suggestion: right,
            basis: '《党政机关公文处理工作条例》第二十条（名称准确）',
          }),
        );
      }
    }
  }
  return findings;
}
