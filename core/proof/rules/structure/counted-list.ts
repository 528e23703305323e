import { numberIn } from '../../../report/numbering';
import { findMatches } from '../../match';
import type { BlockRule } from '../../rule';

const NUMERALS = '一二三四五六七八九十';

/** “四项措施：一是……二是……三是……”: the number told and the members that follow. */
export const countedList: BlockRule = {
  id: 'counted-list',
  category: 'consistency',
  check: (context) => [
    ...findMatches(context, NAMED, (match) => {
      const listed = match[1]!.split('》').length - 1;
      const told = numberIn(match[3]!);
      // With 等 there may be more than are named, never fewer.
      if (match[2] === undefined ? listed === told : listed <= told) return null;
      return {
        rule: countedList,
        severity: 'warning',
        message: `前面列了${listed}个名称，后面说是${match[3]}${match[4]}`,
        basis: '公文校核通例',
      };
    }),
    ...findMatches(
      context,
      /([两二三四五六七八九]|(?<![\d.第])[2-9])(?:个?方面|[项条点类种步级大张支套道]|个)[\p{Script=Han}“”]{0,8}[：，](?=一(?:是|要)|第一[步，]|首先，|其一，|1[.．、]|（[一1]）|①)/gu,
      (match) => {
        const told = numberIn(match[1]!);
        const members = membersFrom(context.folded, match.index + match[0].length);
        // A list that goes on in the next paragraphs cannot be counted here.
        if (members < 2 || members === told) return null;
        return {
          rule: countedList,
          severity: 'warning',
          message: `前面说是${match[1]}项，后面列了${members}项`,
          basis: '公文校核通例',
        };
      },
    ),
  ],
};

/** “《甲办法》《乙办法》等5个文件”. */
const NAMED =
  /((?:《[^《》]{1,60}》[、和及与]?){2,12})(等)?(?:共|共计)?(\d{1,2}|[两二三四五六七八九十])([个项件部份种张](?![区市县街镇乡月]))/gu;

const MEMBER =
  /(?:^|[，；。：、])(?:[第其]?([一二三四五六七八九])(?:是|要|，|步)|(首先|其次|再次|最后)，|(\d)[.．、]|（([一二三四五六七八九\d])）|([①-⑨]))/gu;

function valueOf(numeral: string): number {
  if (/\d/u.test(numeral)) return Number(numeral);
  if (numeral.length === 2) return ['首先', '其次', '再次'].indexOf(numeral) + 1;
  return /[①-⑨]/u.test(numeral) ? numeral.charCodeAt(0) - '①'.charCodeAt(0) + 1 : NUMERALS.indexOf(numeral) + 1;
}

/** How many members follow in order: 一是 … 二是 … until one is out of order. */
function membersFrom(text: string, at: number): number {
  let count = 0;
  // Members told in one sentence end with it; another list may go on behind it.
  const sentence = /^[^。]*(?:；|[，、]二[是要])[^。]*。/u.exec(text.slice(at))?.[0];
  for (const match of (sentence ?? text.slice(at)).matchAll(MEMBER)) {
    const numeral = match.slice(1).find((group) => group !== undefined)!;
    // 最后 is whichever comes last.
    const value = numeral === '最后' ? count + 1 : valueOf(numeral);
    if (value !== count + 1) break;
    count = value;
  }
  return count;
}
