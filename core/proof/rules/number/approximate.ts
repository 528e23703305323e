import type { Finding } from '../../finding';
import { findMatches } from '../../match';
import type { BlockContext, BlockRule } from '../../rule';

/** 余 and 多 go with round numbers only; two words of estimation are one too many. */
export const approximate: BlockRule = { id: 'approximate', category: 'number', check };

const UNIT = '[件个名人次条项家场份起期册篇户处台部辆元平公吨亩户种类批所间]';

const EXACT = new RegExp(`(?<![\\d.,])(\\d+[1-9]|[1-9])(?:余|多)(?=${UNIT})`, 'gu');
const DECIMAL = new RegExp(`(?<![\\d.,])\\d+\\.\\d*[1-9][万亿]?(?:余|多)(?=${UNIT})`, 'gu');

/** “不少于60学时以上”, “不超过5日以内”: the limit is told before and behind. */
const LIMIT_TWICE =
  /(?:不少于|不低于|不小于|至少|起码)\d[\d.]*[%万亿千百]?[\p{Script=Han}]{0,3}?(?:及?以上|左右|上下)|(?:不超过|不多于|不高于|最多|至多)\d[\d.]*[%万亿千百]?(?:个)?[\p{Script=Han}]{0,3}?(?:以内|之内|及?以下|左右|上下)/gu;

function check(context: BlockContext): Finding[] {
  const rule = approximate;
  const basis = 'GB/T 15835—2011（概数）';
  return [
    ...findMatches(context, EXACT, () => ({
      rule,
      severity: 'error',
      message: '精确的数字不与“余”“多”同用',
      basis,
    })),
    ...findMatches(context, DECIMAL, () => ({
      rule,
      severity: 'hint',
      message: '带小数的数字一般不与“余”“多”同用',
      basis,
    })),
    ...findMatches(
      context,
      /(?:近|(?<![节合条公契预签违特])约|大概|接近|超过?|逾)\d[\d.]*[万亿千百]?(?:余|多)(?=\p{Script=Han})|(?:大概|(?<![节合条公契预签违特])约|近|接近|逾|超过)\d[\d.]*[万亿千百]?[\p{Script=Han}]{0,4}(?:左右|上下)|(?:大概|(?<![节合条公契预签违特])约|近|接近|逾|超过?)\d[\d.]*[万亿千百%]?[\p{Script=Han}]{0,2}(?:以上)(?!的)|\d(?:余|多)[\p{Script=Han}]{1,2}(?:左右|上下|以上)|大约近|约近|将近约/gu,
      () => ({ rule, severity: 'warning', message: '表示约数的词重复，留一个即可', basis }),
    ),
    ...findMatches(context, LIMIT_TWICE, () => ({
      rule,
      severity: 'warning',
      message: '表示限度的词重复，前后留一个即可',
      basis: '语法通例',
    })),
  ];
}
