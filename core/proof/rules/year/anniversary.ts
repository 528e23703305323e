import { chineseNumber } from '../../../report/numbering';
import type { Finding } from '../../finding';
import { findMatches } from '../../match';
import type { BlockContext, BlockRule } from '../../rule';

/** A count that goes by the year, such as the number of a 国家宪法日 or of an anniversary, is that of the report's year. */
export const anniversary: BlockRule = { id: 'anniversary', category: 'year', check };

/** What is counted and the year before the first. */
const DAYS: readonly [RegExp, number][] = [
  [/(?<=第)([一二三四五六七八九十]{1,3}|\d{1,2})(?=[个届]“?(?:12[·.]4)?”?国家宪法日)/gu, 2013],
  [/(?<=第)([一二三四五六七八九十]{1,3}|\d{1,2})(?=[个届]“?(?:4[·.]15)?”?(?:全民)?国家安全教育日)/gu, 2015],
  [/(?<=(?:今年|本年度?|20\d{2}年)(?:是|恰逢|正值|适逢)[^，。；]{0,4}新中国成立)(\d{2})(?=周年)/gu, 1949],
  [/(?<=(?:今年|本年度?|20\d{2}年)(?:是|恰逢|正值|适逢)[^，。；]{0,4}改革开放)(\d{2})(?=周年)/gu, 1978],
];

function check(context: BlockContext): Finding[] {
  return DAYS.flatMap(([regex, before]) =>
    findMatches(context, regex, (match) => {
      const due = context.year - before;
      // The plans may speak of the next one.
      if ([due, due + 1].some((count) => [chineseNumber(count), String(count)].includes(match[1]!))) return null;
      return {
        rule: anniversary,
        severity: 'warning',
        message: `按年份推算，${context.year}年应为${due}，请核对`,
        basis: '按起始年份推算',
      };
    }),
  );
}
