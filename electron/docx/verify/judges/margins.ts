import { millimetres, within } from '../measure';
import type { Judge } from '../judge';

const TOP = 2098;
const LEFT = 1588;

/** 5.2.1: 天头 37mm±1mm and 订口 28mm±1mm, on the pages that stand upright. */
export const judgeMargins: Judge = ({ sections }) => {
  const upright = sections.filter(({ width, height }) => width <= height);
  const wrong = upright.find(({ top, left, gutter }) => !within(top, TOP, 1) || !within(left + gutter, LEFT, 1));
  const shown = wrong ?? upright[0];
  if (!shown) {
    return { clause: '5.2.1', title: '天头、订口', verdict: 'not-judged', found: '没有竖排页面', expected: EXPECTED };
  }
  return {
    clause: '5.2.1',
    title: '天头、订口',
    verdict: wrong ? 'broken' : 'kept',
    found: `天头${millimetres(shown.top)}，订口${millimetres(shown.left + shown.gutter)}`,
    expected: EXPECTED,
  };
};

const EXPECTED = '天头37mm±1mm，订口28mm±1mm';
