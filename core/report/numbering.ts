import type { Block, Level } from './block';

const DIGITS = '零一二三四五六七八九';

/** 1 → 一, 10 → 十, 21 → 二十一. For 1 to 99; larger numbers stay Arabic. */
export function chineseNumber(value: number): string {
  if (value < 1 || value > 99) return String(value);
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  if (tens === 0) return DIGITS[ones]!;
  return `${tens === 1 ? '' : DIGITS[tens]}十${ones === 0 ? '' : DIGITS[ones]}`;
}

/** 十 → 10, 一百二十三 → 123: the number that a numeral of Chinese characters, up to thousands, stands for. */
export function chineseValue(numeral: string): number {
  let sum = 0;
  let digit = 0;
  for (const one of numeral) {
    const scale = { 十: 10, 百: 100, 千: 1000 }[one];
    if (scale === undefined) digit = DIGITS.indexOf(one);
    else {
      sum += (digit || 1) * scale;
      digit = 0;
    }
  }
  return sum + digit;
}

/** The number told in digits or in Chinese characters, 两 for 二. */
export function numberIn(words: string): number {
  return /\d/u.test(words) ? Number(words) : chineseValue(words.replace('两', '二'));
}

/** The four levels of GB/T 9704—2012 §7.3.3: 一、（一）1.（1）. */
export function formatNumber(level: Level, value: number): string {
  switch (level) {
    case 1:
      return `${chineseNumber(value)}、`;
    case 2:
      return `（${chineseNumber(value)}）`;
    case 3:
      return `${value}.`;
    case 4:
      return `（${value}）`;
  }
}

/** The derived number of every heading, by block id. A heading restarts the counts of the levels below it. */
export function headingNumbers(blocks: readonly Block[]): Map<string, string> {
  const counts = [0, 0, 0, 0];
  const numbers = new Map<string, string>();
  for (const block of blocks) {
    if (block.type !== 'heading') continue;
    const value = ++counts[block.level - 1]!;
    counts.fill(0, block.level);
    numbers.set(block.id, formatNumber(block.level, value));
  }
  return numbers;
}
