import { millimetres, within } from '../measure';
import type { Judge } from '../judge';

const WIDTH = 8844;
const HEIGHT = 12756;
const EXPECTED = '156mm×225mm（±1mm）';

/** 5.2.1: the type area, 156 mm by 225 mm. */
export const judgeTypeArea: Judge = ({ sections }) => {
  const areas = sections
    .filter(({ width, height }) => width <= height)
    .map((s) => ({ width: s.width - s.left - s.right - s.gutter, height: s.height - s.top - s.bottom }));
  const wrong = areas.find(({ width, height }) => !within(width, WIDTH, 1) || !within(height, HEIGHT, 1));
  const shown = wrong ?? areas[0];
  if (!shown) {
    return { clause: '5.2.1', title: '版心', verdict: 'not-judged', found: '没有竖排页面', expected: EXPECTED };
  }
  return {
    clause: '5.2.1',
    title: '版心',
    verdict: wrong ? 'broken' : 'kept',
    found: `${millimetres(shown.width)}×${millimetres(shown.height)}`,
    expected: EXPECTED,
  };
};
