import { chineseValue } from '../../../report/numbering';
import type { Finding } from '../../finding';
import { findMatches } from '../../match';
import type { BlockContext, BlockRule } from '../../rule';

/** An article beyond the last one of its law, and forms of a citation that lost a piece: 第三十三规定, 》第二款. */
export const lawArticles: BlockRule = { id: 'law-article', category: 'wording', check };

const NUMERAL = '[一二三四五六七八九十百千零]+';
const CITED = new RegExp(
  `《(?:中华人民共和国)?([^《》（）]{2,24})(?:（[^）]{0,12}）)?》(?:（[^）]{0,12}）)?第(${NUMERAL}|\\d+)条([^。；《]{0,16})`,
  'gu',
);
const LOST = new RegExp(
  `》第${NUMERAL}(?:的?规定|之规定|第${NUMERAL}[款项])|》第${NUMERAL}[款项](?=[的规，。])|》第条|》第[〇○0零]条|》第${NUMERAL}条之规定第${NUMERAL}款|》第${NUMERAL}条第${NUMERAL}(?=[，。的规])`,
  'gu',
);
const RUN_TOGETHER =
  /第[一二三四五六七八九]{2,3}条|第[一二三四五六七八九]百[二三四五六七八九](?=条)|第[一二三四五六七八九]?十[一二三四五六七八九]{2}条/gu;

function check(context: BlockContext): Finding[] {
  const { lexicon } = context;
  const { articles } = lexicon.source;
  const rule = lawArticles;
  const basis = '《立法技术规范（试行）》（条文引用）';
  return [
    ...findMatches(context, CITED, (match) => {
      const [, law, numeral, behind] = match as unknown as [string, string, string, string];
      const article = /\d/u.test(numeral) ? Number(numeral) : chineseValue(numeral);
      const to = match.index + match[0].length - behind.length;
      const last = articles[law];
      if (last !== undefined && article > last)
        return { rule, severity: 'warning', message: `《${law}》没有第${numeral}条`, basis, to };
      const topics = lexicon.topics.filter((one) => one.law === law && one.regex.test(behind));
      if (topics.length === 0 || topics.some((one) => one.from <= article && article <= one.to)) return null;
      return { rule, severity: 'warning', message: `《${law}》第${numeral}条不是说这件事的，请核对`, basis, to };
    }),
    ...findMatches(context, LOST, () => ({ rule, severity: 'warning', message: '条文引用不完整，疑漏“条”', basis })),
    ...findMatches(context, RUN_TOGETHER, () => ({ rule, severity: 'warning', message: '条文序数的写法不对', basis })),
  ];
}
