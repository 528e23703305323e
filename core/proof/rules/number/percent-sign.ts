import { findMatches } from '../../match';
import type { BlockRule } from '../../rule';

/** 百分之30%, %%, and a sign with no number. */
export const percentSign: BlockRule = {
  id: 'percent-sign',
  category: 'number',
  check: (context) =>
    findMatches(context, /百分之\d+(?:\.\d+)?[%％]|[%％]{2,}|(?<=[率达到为至了])[%％]|[%％]个?百分点/gu, (match) => ({
      rule: percentSign,
      severity: 'error',
      message: match[0].startsWith('百分之')
        ? '“百分之”与“%”重复'
        : match[0].includes('百分点')
          ? '“%”与“百分点”不能连用'
          : '百分号重复或缺少数字',
      suggestion: match[0].startsWith('百分之') ? match[0].slice(3) : /^[%％]{2,}$/u.test(match[0]) ? '%' : undefined,
      basis: 'GB/T 15835—2011',
    })),
};
