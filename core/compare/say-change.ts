import type { FigurePair } from './figure-pairs';

/** The change of a figure in words: +12件, +8.5%; shares change in percentage points. */
export function sayChange({ change, rate, unit }: FigurePair): { change: string; rate: string } {
  const sign = change > 0 ? '+' : change < 0 ? '−' : '';
  const amount = Math.abs(change).toLocaleString('zh-CN', { maximumFractionDigits: 2 });
  return {
    change: change === 0 ? '持平' : `${sign}${amount}${unit === '%' ? '个百分点' : unit}`,
    rate: rate === null || change === 0 ? '' : `${sign}${Math.abs(rate).toFixed(1)}%`,
  };
}
