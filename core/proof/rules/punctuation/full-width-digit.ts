import { findMatches } from '../../match';
import type { BlockRule } from '../../rule';

/** Full-width digits and letters. */
export const fullWidthDigit: BlockRule = {
  id: 'full-width-digit',
  category: 'punctuation',
  check: (context) =>
    findMatches(context, /[０-９Ａ-Ｚａ-ｚ．]*[０-９Ａ-Ｚａ-ｚ][０-９Ａ-Ｚａ-ｚ．]*/gu, (match) => ({
      rule: fullWidthDigit,
      severity: 'warning',
      message: '阿拉伯数字和字母用半角',
      suggestion: [...match[0]].map((char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0)).join(''),
      basis: 'GB/T 15835—2011',
    })),
};
