import type { Finding } from '../../finding';
import { findingAt, type BlockContext, type ReportContext, type ReportRule } from '../../rule';

/** “（二）规范执法流程制定全过程记录办法，开展培训。”: a run-in heading that lost its stop is much longer than its fellows. */
export const headingRunOn: ReportRule = { id: 'heading-run-on', category: 'structure', check };

/** So many characters at least, so many times the longest of the others, and so many others. */
const LONG = 26;
const TIMES = 1.5;
const OTHERS = 2;

function check({ blocks }: ReportContext): Finding[] {
  const findings: Finding[] = [];
  for (const group of groups(blocks)) {
    if (group.length <= OTHERS) continue;
    const stopped = group.filter(stops).length;
    const lengths = group.map(({ head }) => head).sort((a, b) => b - a);
    for (const context of group) {
      const longest = context.head === lengths[0] ? lengths[1]! : lengths[0]!;
      if (!stops(context) && (stopped <= OTHERS || stopped < group.length - 1)) continue;
      if (context.head < Math.max(LONG, longest * TIMES) || !goesOn(context)) continue;
      findings.push(
        findingAt(context, 0, context.head, {
          rule: headingRunOn,
          severity: 'warning',
          message: '标题比同级的长得多，疑与正文之间漏了句号',
          basis: 'GB/T 9704—2012 第7.3.3条',
        }),
      );
    }
  }
  return findings;
}

/** Run-in headings of one level under one heading. */
function groups(blocks: readonly BlockContext[]): BlockContext[][] {
  const done: BlockContext[][] = [];
  const open: BlockContext[][] = [];
  for (const context of blocks) {
    if (context.level === null) continue;
    open.length = Math.min(open.length, context.level + 1);
    if (context.block.type !== 'heading' || !context.block.runIn) continue;
    const group = open[context.level];
    if (group) group.push(context);
    else done.push((open[context.level] = [context]));
  }
  return done;
}

/** Body text has a comma, a figure or a title in it; an opening such as “在……方面，一是……” is no heading anyway. */
function goesOn({ folded, head }: BlockContext): boolean {
  const words = folded.slice(0, head);
  return /[，\d《]/u.test(words) && !/方面，|^.{0,30}，?一是/u.test(words);
}

/** Where a sentence is long, what was taken for its heading ends with a comma. */
function stops({ folded, head }: BlockContext): boolean {
  return /[。.]\s*$/u.test(folded.slice(0, head));
}
