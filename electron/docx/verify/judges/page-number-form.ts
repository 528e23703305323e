import { pageNumbers } from '../page-numbers';
import type { Judge } from '../judge';

const EXPECTED = '阿拉伯数字，左右各放一条一字线：— 1 —';

/** 7.5: a dash on either side of the number. */
export const judgePageNumberForm: Judge = (document) => {
  const clause = { clause: '7.5', title: '页码形式', expected: EXPECTED };
  const { odd, even } = pageNumbers(document);
  const shown = [odd, even].filter((number) => number !== null);
  if (shown.length === 0) return { ...clause, verdict: 'deviates', found: '没有页码' };
  const wrong = shown.find(({ form }) => !/^[—―–]\s?\d+\s?[—―–]$/u.test(form));
  return { ...clause, verdict: wrong ? 'deviates' : 'kept', found: (wrong ?? shown[0]!).form };
};
