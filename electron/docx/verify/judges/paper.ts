import { millimetres, within } from '../measure';
import type { Judge } from '../judge';

const A4 = [11906, 16838] as const;

/** 5.1: A4, upright or on its side for wide tables. */
export const judgePaper: Judge = ({ sections }) => {
  const wrong = sections.find(({ width, height }) => {
    const [short, long] = [Math.min(width, height), Math.max(width, height)];
    return !within(short, A4[0], 1) || !within(long, A4[1], 1);
  });
  const shown = wrong ?? sections[0];
  return {
    clause: '5.1',
    title: '纸张',
    verdict: wrong || !shown ? 'broken' : 'kept',
    found: shown ? `${millimetres(shown.width)}×${millimetres(shown.height)}` : '没有页面设置',
    expected: 'A4（210mm×297mm）',
  };
};
