import { chineseValue } from '../../../report/numbering';
import type { Finding } from '../../finding';
import { findMatches } from '../../match';
import type { BlockContext, BlockRule } from '../../rule';
import { citedBefore, type Citation } from '../../text/citations';

/** An article beyond the last one of its law, and forms of a citation that lost a piece: 第三十三规定, 》第二款. */
export const lawArticles: BlockRule = { id: 'law-article', category: 'wording', check };

const NUMERAL = '[一二三四五六七八九十百千零]+';
const ARTICLE = new RegExp(`第(${NUMERAL}|\\d+)条(?=([^。；《]{0,24}))`, 'gu');
/** Between the name and an article stand others, and what is told of the version. */
const OTHERS = /(?:（[^）]{0,12}）)?(?:第[^，。；《》]{1,16}[条款项](?:之[一二三四五六七八九])?[、和至及与]?)*$/u;
const LOST = new RegExp(
  `》第${NUMERAL}(?:的?规定|之规定|第${NUMERAL}[款项])|》第${NUMERAL}[款项](?=[的规，。])|》第条|》第[〇○0零]条|》第${NUMERAL}条之规定第${NUMERAL}款|》第${NUMERAL}条第${NUMERAL}(?=[，。的规])|法》第${NUMERAL}(?=[，。的])`,
  'gu',
);
const RUN_TOGETHER =
  /第[一二三四五六七八九]{2,3}条|第[一二三四五六七八九]百[二三四五六七八九](?=条)|第[一二三四五六七八九]?十[一二三四五六七八九]{2}条/gu;

function check(context: BlockContext): Finding[] {
  const rule = lawArticles;
  const basis = '《立法技术规范（试行）》（条文引用）';
  return [
    ...findMatches(context, ARTICLE, (match) => {
      const [, numeral, behind] = match as unknown as [string, string, string];
      const cited = citedFor(context, match.index);
      if (!cited) return null;
      const { name, articles } = cited.known;
      const article = /\d/u.test(numeral) ? Number(numeral) : chineseValue(numeral);
      const about = { rule, severity: 'warning', basis } as const;
      if (articles !== undefined && article > articles) return { ...about, message: `《${name}》没有第${numeral}条` };
      const topics = context.lexicon.documents.topics.filter((one) => one.law === name && one.regex.test(behind));
      if (topics.length === 0 || topics.some((one) => one.from <= article && article <= one.to)) return null;
      return { ...about, message: `《${name}》第${numeral}条不是说这件事的，请核对` };
    }),
    ...findMatches(context, LOST, () => ({ rule, severity: 'warning', message: '条文引用不完整，疑漏“条”', basis })),
    ...findMatches(context, RUN_TOGETHER, () => ({ rule, severity: 'warning', message: '条文序数的写法不对', basis })),
  ];
}

/** The law of which an article is quoted, past the articles quoted before it. */
function citedFor(context: BlockContext, at: number): Citation | null {
  const before = context.folded.slice(Math.max(0, at - 40), at);
  return citedBefore(context, at - OTHERS.exec(before)![0].length);
}
