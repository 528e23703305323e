import { FONT_KINDS } from '../measure';
import { pageNumbers } from '../page-numbers';
import type { Judge } from '../judge';

/** 7.5: 4 号半角宋体. */
export const judgePageNumberFont: Judge = (document) => {
  const clause = { clause: '7.5', title: '页码字体字号', expected: '4号宋体' };
  const { odd, even } = pageNumbers(document);
  const shown = [odd, even].filter((number) => number !== null);
  if (shown.length === 0) return { ...clause, verdict: 'deviates', found: '没有页码' };
  const wrong = shown.find(({ font }) => !FONT_KINDS.宋体.test(font) || !font.endsWith(' 4号'));
  return { ...clause, verdict: wrong ? 'deviates' : 'kept', found: (wrong ?? shown[0]!).font };
};
