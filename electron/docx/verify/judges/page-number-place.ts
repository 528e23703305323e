import { pageNumbers, type PageNumberLook } from '../page-numbers';
import type { Judge } from '../judge';

const EXPECTED = '单页码居右空一字，双页码居左空一字';

/** 7.5: odd pages right, even pages left, one character blank. */
export const judgePageNumberPlace: Judge = (document) => {
  const clause = { clause: '7.5', title: '页码位置', expected: EXPECTED };
  const { odd, even, apart } = pageNumbers(document);
  if (!odd && !even) return { ...clause, verdict: 'deviates', found: '没有页码' };
  const right =
    apart &&
    odd?.side === 'right' &&
    even?.side === 'left' &&
    [odd, even].every(({ blank }) => blank > 0.6 && blank < 1.5);
  const found = apart ? `单页码${describe(odd)}，双页码${describe(even)}` : `奇偶页没有分开，页码${describe(odd)}`;
  return { ...clause, verdict: right ? 'kept' : 'deviates', found };
};

const SIDES = { left: '居左', right: '居右', center: '居中' } as const;

function describe(number: PageNumberLook | null): string {
  if (!number) return '没有';
  if (number.side === 'center') return SIDES.center;
  return `${SIDES[number.side]}空${Math.round(number.blank * 10) / 10}字`;
}
