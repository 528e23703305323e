import type { Finding } from '../../finding';
import { findingAt, type ReportContext, type ReportRule } from '../../rule';
import { keptReading } from '../../text/kept-reading';

/** A title of one year over a text that tells another year's work. */
export const titleAgainstText: ReportRule = { id: 'title-against-text', category: 'year', check };

/** So many times at least, and so many times more often than the title's year. */
const LEAST = 3;
const TIMES = 2;

function check({ blocks, year }: ReportContext): Finding[] {
  const title = blocks.find(({ block, text }) => block.type === 'title' && text.includes(`${year}年`));
  if (!title) return [];
  const counts = [0, 0, 0];
  for (const context of blocks) {
    if (context.part !== 'measures' && context.part !== 'duties') continue;
    yearsIn(context).forEach((times, i) => (counts[i]! += times));
  }
  const [here, ...others] = counts as [number, number, number];
  const other = [year - 1, year + 1].find((_, i) => others[i]! >= Math.max(LEAST, here * TIMES));
  if (other === undefined) return [];
  const at = title.text.indexOf(`${year}年`);
  return [
    findingAt(title, at, at + 5, {
      rule: titleAgainstText,
      severity: 'error',
      message: `标题写的是${year}年，正文举措和成效多写${other}年`,
      basis: '《党政机关公文处理工作条例》第九条',
    }),
  ];
}

/** How often a block names the report's year, the one before and the one after. */
const yearsIn = keptReading(({ folded, year }) =>
  [year, year - 1, year + 1].map((wanted) => folded.split(`${wanted}年`).length - 1),
);
