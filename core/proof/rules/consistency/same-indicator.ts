import type { Finding } from '../../finding';
import { findingAt, type BlockContext, type ReportContext, type ReportRule } from '../../rule';
import { figuresOf, type Figure } from '../../text/figures';

/** The same thing counted twice with different figures. */
export const sameIndicator: ReportRule = { id: 'same-indicator', category: 'consistency', check };

function check({ blocks }: ReportContext): Finding[] {
  const first = new Map<string, { context: BlockContext; figure: Figure }>();
  const findings: Finding[] = [];
  for (const context of blocks) {
    if (context.block.type === 'table' || context.part === 'plans') continue;
    for (const figure of figuresOf(context)) {
      const key = `${figure.key}|${figure.unit}`;
      const known = first.get(key) ?? (context.part === 'duties' ? endingAs(first, figure) : undefined);
      if (!known) first.set(key, { context, figure });
      else if (known.figure.value !== figure.value) {
        const told = known.context.text.slice(known.figure.start, known.figure.end);
        findings.push(
          findingAt(context, figure.start, figure.end, {
            rule: sameIndicator,
            severity: 'warning',
            message: `同一指标“${figure.key}”前面写的是${told}，这里不一致`,
            basis: '《党政机关公文处理工作条例》第二十条（数字准确）',
          }),
        );
      }
    }
  }
  return findings;
}

/** What the duties tell of a leader, such as 主持区政府常务会议会前学法8次, against the same thing told without 主持. */
function endingAs<T extends { context: BlockContext; figure: Figure }>(
  told: ReadonlyMap<string, T>,
  { key, unit }: Figure,
): T | undefined {
  const bare = key.replace(/^(?:主持召开|主持|带头|组织召开|组织|牵头|专题)+/u, '');
  return bare === key || bare.length < 5 ? undefined : told.get(`${bare}|${unit}`);
}
