import { chineseValue } from '../../../report/numbering';
import type { Finding } from '../../finding';
import { findMatches } from '../../match';
import type { BlockContext, BlockRule } from '../../rule';

/** A count that goes by the year, such as the number of a 国家宪法日 or of an anniversary, is that of the report's year. */
export const anniversary: BlockRule = { id: 'anniversary', category: 'year', check };

const NUMBER = '([一二三四五六七八九十百零]{1,5}|\\d{1,3})';
/** What is counted and the year before the first. */
const DAYS: readonly [RegExp, number][] = [
  [new RegExp(`(?<=第)${NUMBER}(?=[个届]“?(?:12[·.]4)?”?国家宪法日)`, 'gu'), 2013],
  [new RegExp(`(?<=第)${NUMBER}(?=[个届]“?(?:4[·.]15)?”?(?:全民)?国家安全教育日)`, 'gu'), 2015],
  [new RegExp(`(?<=第)${NUMBER}(?=[个届]“?(?:5[·.]12)?”?(?:全国)?防灾减灾日)`, 'gu'), 2008],
  [new RegExp(`(?<=第)${NUMBER}(?=[个届]“?(?:民法典宣传月|“美好生活·民法典相伴”))`, 'gu'), 2020],
  [new RegExp(`(?<=(?:新中国|中华人民共和国|人民政协)成立|建国)${NUMBER}(?=周年)`, 'gu'), 1949],
  [new RegExp(`(?<=(?:中国共产党|党)成立|建党)${NUMBER}(?=周年)`, 'gu'), 1921],
  [new RegExp(`(?<=改革开放)${NUMBER}(?=周年)`, 'gu'), 1978],
  [new RegExp(`(?<=(?:现行|1982年|八二)宪法(?:公布|颁布|施行|公布施行|颁布实施|实施))${NUMBER}(?=周年)`, 'gu'), 1982],
  [new RegExp(`(?<=(?:人民解放军|解放军)?建军)${NUMBER}(?=周年)`, 'gu'), 1927],
  [new RegExp(`(?<=抗(?:日战争|战)(?:暨世界反法西斯战争)?胜利)${NUMBER}(?=周年)`, 'gu'), 1945],
  [new RegExp(`(?<=全国人民代表大会成立|人大制度建立|人民代表大会制度建立)${NUMBER}(?=周年)`, 'gu'), 1954],
];
/** When a law was made, and from when it is in force. */
const LAWS: readonly [string, number, number][] = [
  ['民法典', 2020, 2021],
  ['行政诉讼法', 1989, 1990],
  ['行政复议法', 1999, 1999],
  ['行政处罚法', 1996, 1996],
  ['行政许可法', 2003, 2004],
  ['行政强制法', 2011, 2012],
  ['人民调解法', 2010, 2011],
  ['国家赔偿法', 1994, 1995],
  ['国家安全法', 2015, 2015],
  ['反家庭暴力法', 2015, 2016],
  ['安全生产法', 2002, 2002],
  ['政府信息公开条例', 2007, 2008],
  ['法律援助法', 2021, 2022],
];
const OF_LAWS = LAWS.flatMap(([name, made, force]): [RegExp, number][] => [
  [new RegExp(`(?<=${name}》?(?:正式)?(?:颁布|公布|出台|通过))${NUMBER}(?=周年)`, 'gu'), made],
  [new RegExp(`(?<=${name}》?(?:正式)?(?:施行|实施|生效))${NUMBER}(?=周年)`, 'gu'), force],
]);
/** Last year's number, or that of the year before, was left standing. */
const NEAR = 3;
const THIS_YEAR = /(?:今年|本年度?|20\d{2}年)(?:是|恰逢|正值|适逢|迎来)[^。；]*$/u;
/** Another year that the day is told of. */
const OF_YEAR = /((?:19|20)\d{2})年[^。；]*$/u;

function check(context: BlockContext): Finding[] {
  if (!/第|周年/u.test(context.folded)) return [];
  const days = context.folded.includes('周年') ? [...DAYS, ...OF_LAWS] : DAYS;
  return days.flatMap(([regex, before]) =>
    findMatches(context, regex, (match) => {
      const told = OF_YEAR.exec(context.folded.slice(Math.max(0, match.index - 60), match.index));
      const due = (told ? Number(told[1]) : context.year) - before;
      const count = /\d/u.test(match[1]!) ? Number(match[1]) : chineseValue(match[1]!);
      // The plans speak of the next one, and so may what is made ready for.
      const next = context.part !== 'measures' && context.part !== 'duties' && count === due + 1;
      const rest = context.folded.slice(match.index + match[0].length);
      // Of a day long past its words are still studied.
      if (count === due || next || /^周年(?:大会|讲话|以来|之际的|活动上)/u.test(rest)) return null;
      const said = THIS_YEAR.test(context.folded.slice(Math.max(0, match.index - 24), match.index));
      if (!said && !rest.startsWith('个') && !rest.startsWith('届') && Math.abs(count - due) > NEAR) return null;
      return {
        rule: anniversary,
        severity: 'warning',
        message: `按年份推算，${due + before}年应为${due}，请核对`,
        basis: '按起始年份推算',
      };
    }),
  );
}
