import { findMatches } from '../../match';
import type { BlockRule } from '../../rule';

/** .5% for 0.5%; 94.3.7%; 94。37%; 94,37%. */
export const decimal: BlockRule = {
  id: 'decimal',
  category: 'number',
  check: (context) => [
    ...findMatches(context, /(?<![\w.．。])\.(\d+)(?=[%％万亿个元件\p{Script=Han}])/gu, (match) => ({
      rule: decimal,
      severity: 'error',
      message: '纯小数要写出个位的“0”',
      suggestion: `0.${match[1]}`,
      basis: 'GB/T 15835—2011',
    })),
    ...findMatches(context, /(?<![\w.])\d+\.\d*\.\d*(?=[%％万亿个\p{Script=Han}])|\d\.\.\d/gu, (match) =>
      /^(?:19|20)\d{2}\.\d{1,2}\.\d{1,2}$/u.test(match[0]) || (/^\d\.\d+\.\d*$/u.test(match[0]) && match.index === 0)
        ? null
        : { rule: decimal, severity: 'error', message: '数字中小数点多了一个', basis: 'GB/T 15835—2011' },
    ),
    ...findMatches(context, /(?<!\d)\d+[。·．，](\d{1,2})(?=[%％]|万[元件人条次]|亿元|个百分点)/gu, (match) => ({
      rule: decimal,
      severity: match[0].includes('，') ? 'warning' : 'error',
      message: '小数点用“.”',
      suggestion: match[0].includes('，') ? undefined : match[0].replace(/[。·．]/u, '.'),
      basis: 'GB/T 15835—2011',
    })),
    ...findMatches(context, /(?<![\w.])0\d+(?:\.\d+)?(?=[%％]|[余多]?[件条次名项家场份起人][^\d])/gu, () => ({
      rule: decimal,
      severity: 'warning',
      message: '数字开头多了“0”',
      basis: 'GB/T 15835—2011',
    })),
  ],
};
