import { isDay, type Day } from './days';

const WRITTEN = /^(\d{4})\s*[-./年]\s*(\d{1,2})\s*[-./月]\s*(\d{1,2})\s*日?$/u;
const DIGITS = /^(\d{4})(\d\d)(\d\d)$/u;

/** A day as offices write it: 2024-3-1, 2024.3.1, 2024/3/1, 2024年3月1日, 20240301, full-width too; null for anything else. */
export function readDay(text: string): Day | null {
  const plain = text.normalize('NFKC').trim();
  const found = WRITTEN.exec(plain) ?? DIGITS.exec(plain);
  if (!found) return null;
  const day = [found[1]!, found[2]!.padStart(2, '0'), found[3]!.padStart(2, '0')].join('-');
  return isDay(day) ? day : null;
}
