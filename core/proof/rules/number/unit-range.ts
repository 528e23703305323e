import { findMatches } from '../../match';
import type { BlockRule } from '../../rule';

/** 3-5万: the first 万 or 亿 is not left out. */
export const unitRange: BlockRule = {
  id: 'unit-range',
  category: 'number',
  check: (context) =>
    findMatches(
      context,
      /(?<![\d.%\-—/年月])(\d{1,3}(?:\.\d+)?)([-~～—–至])(\d{1,3}(?:\.\d+)?)([万亿])/gu,
      (match) => ({
        rule: unitRange,
        severity: 'warning',
        message: `数值范围前一个“${match[4]}”不省略，中间用“～”`,
        suggestion: `${match[1]}${match[4]}～${match[3]}${match[4]}`,
        basis: 'GB/T 15835—2011',
      }),
    ),
};
