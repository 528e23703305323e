import { findMatches } from '../../match';
import type { BlockRule } from '../../rule';

/** 2023年03月05日 in the text: no leading zeros. */
export const dateZero: BlockRule = {
  id: 'date-zero',
  category: 'format',
  check: (context) =>
    context.block.type === 'date'
      ? []
      : findMatches(context, /(?<!\d)0(\d)(?=月)|(?<=月)0(\d)(?=日)/gu, (match) => ({
          rule: dateZero,
          severity: 'warning',
          message: '月、日不编虚位（1不编为01）',
          suggestion: match[1] ?? match[2]!,
          basis: 'GB/T 9704—2012（成文日期）',
        })),
};
