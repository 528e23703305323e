import { findMatches } from '../../match';
import type { BlockRule } from '../../rule';

/** A decrease is not told in 倍. */
export const decreaseTimes: BlockRule = {
  id: 'decrease-times',
  category: 'number',
  check: (context) =>
    findMatches(
      context,
      /(?:减少|下降|降低|缩短|缩减|压缩|压减|减)了?(?:近|约|超过)?[\d.一二两三四五六七八九十]+(?:余|多)?倍/gu,
      () => ({
        rule: decreaseTimes,
        severity: 'error',
        message: '减少、下降不用“倍”，改用百分数或分数',
        basis: '统计用语通例',
      }),
    ),
};
