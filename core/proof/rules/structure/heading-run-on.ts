import type { Finding } from '../../finding';
import { findingAt, headWords, type BlockContext, type ReportContext, type ReportRule } from '../../rule';

/** “（二）规范执法流程制定全过程记录办法，开展培训。”: a run-in heading that lost its stop is much longer than its fellows. */
export const headingRunOn: ReportRule = { id: 'heading-run-on', category: 'structure', check };

/** So many characters at least, so many times the longest of the others, and so many others. */
const LONG = 26;
const TIMES = 1.5;
const OTHERS = 2;
/** The same for the first clause of one among headings on lines of their own. */
const OWN_LONG = 18;
const OWN_TIMES = 1.25;
/** No heading on a line of its own is longer, nor twice its longest fellow. */
const OWN_LONGEST = 40;

function check({ blocks }: ReportContext): Finding[] {
  const findings: Finding[] = [];
  for (const group of groups(blocks)) {
    if (group.length <= OTHERS) continue;
    const stopped = group.filter(stops).length;
    const lengths = group.map(({ head }) => head).sort((a, b) => b - a);
    for (const context of group) {
      const longest = context.head === lengths[0] ? lengths[1]! : lengths[0]!;
      if (!stops(context) && (stopped <= OTHERS || stopped < group.length - 1)) continue;
      // Of a long sentence only the words up to a comma were taken for the heading.
      const sentence = stops(context) ? context.head : context.folded.search(/。|$/u);
      if (sentence < Math.max(LONG, longest * TIMES) || !goesOn(context, sentence, longest)) continue;
      findings.push(
        findingAt(context, 0, headWords(context), {
          rule: headingRunOn,
          severity: 'warning',
          message: '标题比同级的长得多，疑与正文之间漏了句号',
          basis: 'GB/T 9704—2012 第7.3.3条',
        }),
      );
    }
  }
  return [...findings, ...amongOwnLines(blocks)];
}

/** A heading that stands on its own line like the others of its level, but for the break behind it that was lost. */
function amongOwnLines(blocks: readonly BlockContext[]): Finding[] {
  return blocks.flatMap((context, at) => {
    const { block, level, folded, head } = context;
    if (block.type !== 'heading' || !block.runIn || level === null) return [];
    const others: BlockContext[] = [];
    for (const step of [-1, 1]) {
      for (let i = at + step; blocks[i]; i += step) {
        const other = blocks[i]!;
        if (other.level !== null && other.level < level) break;
        if (other.level === level) others.push(other);
      }
    }
    if (others.length < 2 || others.some(({ block: other }) => other.type === 'heading' && other.runIn)) return [];
    const first = folded.slice(0, head).split(/[，。；：]/u)[0]!.length;
    const longest = Math.max(
      ...others.map((other) =>
        Math.max(
          ...other.folded
            .slice(0, other.head)
            .split('，')
            .map((clause) => clause.length),
        ),
      ),
    );
    const whole = Math.max(...others.map((other) => other.head));
    // Of a long sentence only the words up to a comma were taken for the heading.
    const glued = !stops(context) || (head >= Math.max(OWN_LONGEST, whole * 2) && goesOn(context, head, whole));
    if (!glued && (first < OWN_LONG || first < longest * OWN_TIMES)) return [];
    return [
      findingAt(context, 0, head, {
        rule: headingRunOn,
        severity: 'warning',
        message: '同级标题都独立成行，这里标题与正文连在一起，疑漏了换行',
        basis: 'GB/T 9704—2012 第7.3.3条',
      }),
    ];
  });
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
function goesOn({ folded }: BlockContext, end: number, longest: number): boolean {
  const words = folded.slice(0, end);
  return (/[，\d《]/u.test(words) || end > longest * 2) && !/方面，|^.{0,30}，?一是/u.test(words);
}

/** Where a sentence is long, what was taken for its heading ends with a comma. */
function stops({ folded, head }: BlockContext): boolean {
  return /[。.]\s*$/u.test(folded.slice(0, head));
}
