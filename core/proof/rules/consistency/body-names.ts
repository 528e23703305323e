import type { Finding } from '../../finding';
import { findingAt, type ReportContext, type ReportRule } from '../../rule';
import { mayHoldOneOf } from '../../text/held';
import { keptReading } from '../../text/kept-reading';

/** One body under two names, such as 区市场监管局 and 区市场监督管理局. */
export const bodyNames: ReportRule = { id: 'body-name', category: 'consistency', check };

function check({ blocks }: ReportContext): Finding[] {
  const first = new Map<number, string>();
  const told = new Set<string>();
  const findings: Finding[] = [];
  for (const context of blocks) {
    for (const { group, name, at } of namesIn(context)) {
      const known = first.get(group);
      if (known === undefined) first.set(group, name);
      else if (known !== name && !told.has(name)) {
        told.add(name);
        findings.push(
          findingAt(context, at, at + name.length, {
            rule: bodyNames,
            severity: 'hint',
            message: `同一机关前面写作“${known}”，全文宜统一`,
            basis: '《党政机关公文处理工作条例》第二十条（名称准确）',
          }),
        );
      }
    }
  }
  return findings;
}

const namesIn = keptReading((context) => {
  const names: { group: number; name: string; at: number }[] = [];
  context.lexicon.source.bodies.forEach((group, index) => {
    for (const name of group) {
      if (!mayHoldOneOf(context.folded, context.held, [name])) continue;
      const at = context.folded.indexOf(name);
      if (at !== -1) names.push({ group: index, name, at });
    }
  });
  names.sort((a, b) => a.at - b.at);
  return names;
});
