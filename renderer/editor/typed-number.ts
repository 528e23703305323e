import type { Level } from '../../core/report/block';

/** A number typed at the start of a line: its level, and how many characters it takes. */
export interface TypedNumber {
  level: Level;
  length: number;
}

const CHINESE = '[一二三四五六七八九十]{1,3}';

const FORMS: readonly [Level, RegExp][] = [
  [1, new RegExp(`^${CHINESE}、`, 'u')],
  [2, new RegExp(`^[（(]${CHINESE}[）)]、?`, 'u')],
  [3, /^\d{1,2}(?:[.．](?!\d)|、)/u],
  [4, /^[（(]\d{1,2}[）)]、?/u],
];

/** Reads 一、（一）1.（1） and their usual half-width spellings; null when the line begins with none of them. */
export function typedNumber(line: string): TypedNumber | null {
  for (const [level, form] of FORMS) {
    const match = form.exec(line);
    if (match) return { level, length: match[0].length };
  }
  return null;
}
