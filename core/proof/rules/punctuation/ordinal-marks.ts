import type { Finding } from '../../finding';
import { findMatches } from '../../match';
import type { BlockContext, BlockRule } from '../../rule';

/** Marks after ordinals: 一、 1. （一） 第一， and no others. */
export const ordinalMarks: BlockRule = { id: 'ordinal-mark', category: 'punctuation', check };

const START = '(?<=^|[。；：\\n]\\s?)';
const CHINESE_COMMA = new RegExp(`${START}([一二三四五六七八九十]{1,3})([，,.．])(?=\\p{Script=Han})`, 'gu');
const DIGIT_PAUSE = new RegExp(`${START}(\\d{1,2})、(?=[\\p{Script=Han}“《])`, 'gu');
const BRACKET = new RegExp(`${START}(（(?:[一二三四五六七八九十]{1,3}|\\d{1,2})）|[①-⑨])([、，．.])`, 'gu');
const DIGIT_STOP = /(?<=^\s?|[。；：]\s?)(\d{1,2})[。：；，](?=\p{Script=Han}{3,16}[。，])/gu;
const FIRST = new RegExp(
  `${START}([第其][一二三四五六七八九十]|首先|其次|再次|最后)、(?!第|[二三四五六七八九十]|其)`,
  'gu',
);

function check(context: BlockContext): Finding[] {
  const rule = ordinalMarks;
  return [
    ...findMatches(context, CHINESE_COMMA, (match) => ({
      rule,
      severity: 'error',
      message: '汉字序号后用顿号，写作“一、”',
      suggestion: `${match[1]}、`,
      basis: 'GB/T 15834—2011 附录B.3.2',
    })),
    ...findMatches(context, DIGIT_PAUSE, (match) => ({
      rule,
      // At the head of a paragraph it may be the habit of an office.
      severity: match.index > 0 ? 'warning' : 'hint',
      message: '阿拉伯数字序号后用下脚点，写作“1.”',
      suggestion: `${match[1]}.`,
      basis: 'GB/T 15834—2011 附录B.3.3',
    })),
    ...findMatches(context, DIGIT_STOP, (match) => ({
      rule,
      severity: 'warning',
      message: '阿拉伯数字序号后用下脚点，写作“1.”',
      suggestion: `${match[1]}.`,
      basis: 'GB/T 15834—2011 附录B.3.3',
    })),
    ...findMatches(context, BRACKET, (match) => ({
      rule,
      severity: 'error',
      message: '带括号的序号后不加标点',
      suggestion: match[1]!,
      basis: 'GB/T 15834—2011 附录B.3.4',
    })),
    ...findMatches(context, FIRST, (match) => ({
      rule,
      severity: 'warning',
      message: `“${match[1]}”后用逗号，不用顿号`,
      suggestion: `${match[1]}，`,
      basis: 'GB/T 15834—2011 附录B',
    })),
  ];
}
