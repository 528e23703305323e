import type { Finding } from '../../finding';
import { findMatches } from '../../match';
import type { BlockContext, BlockRule } from '../../rule';
import { echoes } from '../../text/echoes';

/** 的的, 进行进行, 20件件: something typed twice. Right doubles such as 目的的, 为了了解, 一个一个 are left alone. */
export const repeatedWord: BlockRule = { id: 'repeated-word', category: 'copy', check };

/** A double of one character, and the phrases around it in which it is right. */
const RIGHT_SINGLES = new Map<string, RegExp>([
  ['的', /[目标]的的|的的确确|的的士/u],
  ['了', /为了了|除了了|了了[解结然]/u],
  ['是', /是是[否非]|就是是|还是是/u],
  ['和', /和和[平谐睦解美气顺]/u],
  ['与', /与与[会其众]|参与与/u],
  ['及', /及及[时格]|涉及及|以及及/u],
  ['对', /对对[口方象于策标接照应外内立]|[核针比校绝相应]对对/u],
  ['将', /将将|大将将|即将将/u],
  ['把', /把把[关握脉]/u],
  ['在', /实实在在|在在[线职建场校岗逃读押]|存在在|所在在/u],
  ['以', /以以[案人民上下及往前后德点少]|[可难得足予所加用借给]以以/u],
]);

const SINGLE = new RegExp(`([${[...RIGHT_SINGLES.keys()].join('')}])\\1`, 'gu');

const DOUBLE_WORD = /(\p{Script=Han}{2,6})\1/gu;
/** Words that are doubled for emphasis or to mean “a little”. */
const RIGHT_WORD = /^(?:研究|商量|讨论|学习|考虑|非常|太多|如何|很久|许多|许久|永远|多少|十分)$/u;

function check(context: BlockContext): Finding[] {
  return [
    ...findMatches(context, SINGLE, (match) => {
      const around = context.folded.slice(Math.max(0, match.index - 2), match.index + 4);
      return RIGHT_SINGLES.get(match[1]!)!.test(around) ? null : verdict(match[1]!);
    }),
    ...(!holdsDouble(context.folded)
      ? []
      : findMatches(context, DOUBLE_WORD, (match) => {
          const word = match[1]!;
          if (/^[一二三四五六七八九十百千万两]/u.test(word) && word.length === 2) return null;
          // 就业创业创新: two words with one character in common.
          const units = [word.charCodeAt(1), word.charCodeAt(0)] as const;
          if (word.length === 2 && meetsInside(context, ...units)) return null;
          // 构建共建共享, 共商共治共管: the pattern of 共 is no repetition.
          return RIGHT_WORD.test(word) || word.includes('共') ? null : verdict(word);
        })),
    ...findMatches(
      context,
      /(?<=[\d余多万亿])([件个条项次名起家户份场期万亿元])\1(?=[，。；、\d\p{Script=Han}])/gu,
      (match) => verdict(match[1]!),
    ),
  ];
}

/** 生产增产增效: what stands between the two is more of a word than what is said twice. */
function meetsInside({ lexicon: { field, model } }: BlockContext, second: number, first: number): boolean {
  return field.has(second * 0x10000 + first) || model.usual(second, first) > model.usual(first, second);
}

/** Whether two to six characters, of two UTF-16 units at most, are said twice: the expression is many times slower to tell. */
function holdsDouble(text: string): boolean {
  for (let length = 2; length <= 12; length += 1) if (echoes(text, length, length).length > 0) return true;
  return false;
}

function verdict(word: string) {
  return {
    rule: repeatedWord,
    severity: 'error' as const,
    message: `“${word}”重复`,
    suggestion: word,
    basis: '编辑通例',
  };
}
