import type { Finding } from '../../finding';
import { findingAt, type ReportContext, type ReportRule } from '../../rule';

/** A title of one year over a text that tells another year's work. */
export const titleAgainstText: ReportRule = { id: 'title-against-text', category: 'year', check };

/** So many times at least, and so many times more often than the title's year. */
const LEAST = 3;
const TIMES = 2;

function check({ blocks, year }: ReportContext): Finding[] {
  const title = blocks.find(({ block, text }) => block.type === 'title' && text.includes(`${year}年`));
  if (!title) return [];
  const count = (wanted: number) =>
    blocks.reduce(
      (sum, { part, folded }) =>
        part === 'measures' || part === 'duties' ? sum + folded.split(`${wanted}年`).length - 1 : sum,
      0,
    );
  const here = count(year);
  const other = [year - 1, year + 1].find((wanted) => count(wanted) >= Math.max(LEAST, here * TIMES));
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
