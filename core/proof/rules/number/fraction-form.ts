import { chineseValue } from '../../../report/numbering';
import type { Finding, Severity } from '../../finding';
import { findMatches } from '../../match';
import type { BlockContext, BlockRule } from '../../rule';

/** Fractions, multiples and doublings: 三分之2, 4分之1, 3/1, 五分之七, 翻了1番, 翻二番. */
export const fractionForm: BlockRule = { id: 'fraction-form', category: 'number', check };

const NUMERAL = '一二三四五六七八九十百';

function check(context: BlockContext): Finding[] {
  const { folded } = context;
  if (!folded.includes('分') && !folded.includes('番') && !/[/半翻]/u.test(folded)) return [];
  const verdict = (message: string, severity: Severity = 'warning') => ({
    rule: fractionForm,
    severity,
    message,
    basis: 'GB/T 15835—2011',
  });
  return [
    ...findMatches(
      context,
      new RegExp(`\\d+分之[\\d${NUMERAL}]+|[${NUMERAL}]+分之\\d+(?:\\.\\d+)?(?!\\d|%)`, 'gu'),
      (match) =>
        match[0].startsWith('百分之') ? null : verdict('分数里不混用汉字和阿拉伯数字，写作“三分之二”', 'error'),
    ),
    ...findMatches(
      context,
      new RegExp(`(?<![百千万${NUMERAL}])([${NUMERAL}]{1,2})分之([${NUMERAL}]{1,3})(?![多点倍])`, 'gu'),
      (match) =>
        chineseValue(match[2]!) < chineseValue(match[1]!) || match[1] === '百' || match[1]!.includes('百')
          ? null
          : verdict('分数大于一或分子分母颠倒，请核对'),
    ),
    ...findMatches(context, /(?<=\p{Script=Han})(\d{1,2})\/(\d{1,2})(?=的|以上|左右|，|。|；)/gu, (match) =>
      Number(match[1]) >= Number(match[2]) && Number(match[2]) > 0 ? verdict('分数大于一或分子分母颠倒，请核对') : null,
    ),
    ...findMatches(
      context,
      /(?<=[占近约达过之的余超])[一二三四五六七八九十]分[一二三四五六七八九](?=[，。；、的以左])/gu,
      () => verdict('分数漏了“之”'),
    ),
    ...findMatches(context, /(?<=[占近约达过超])1半|(?<!\d)1半(?=的|以上)/gu, () => verdict('写作“一半”')),
    ...findMatches(context, /翻了?\d+[番翻]|翻了?[二俩]番|翻了?[一两三二]翻/gu, (match) =>
      verdict(
        `写作“${match[0].replace(/\d+|[二俩]/u, (one) => (one === '1' ? '一' : /^[2二俩]$/u.test(one) ? '两' : '几'))}”`,
      ),
    ),
    ...findMatches(context, /翻了?[一二两三四\d]+倍番?|\d?番倍|番多?倍/gu, () => verdict('“翻番”与“倍”不能混用')),
    ...findMatches(
      context,
      /翻了?(?:一|两|三)?番(?:地|式)?(?:减少|下降|降低|压缩|缩短)|(?:减少|下降|降低|缩短|压缩|压减)了?(?:近|约)?(?:一番|翻番|翻了?一番|两番)/gu,
      () => verdict('减少、下降不用“番”'),
    ),
  ];
}
