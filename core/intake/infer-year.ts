import type { Line } from './line';

/** Years that head a range or name a plan, 2021—2025年, are no report year. */
const YEAR = /(?<![\d—–\-~～至到])(20\d\d)(?=\s*年)(?!年?[—–\-~～至到])/gu;
const HAN = new Map([...'〇一二三四五六七八九'].map((digit, i) => [digit, String(i)]));

/** The year reported on: from the title, the sentence “现将2023年……报告如下”, the opening, the most named year, the date. */
export function inferYear(title: string, body: readonly Line[], date: string): number | null {
  const fromTitle = years(title);
  if (fromTitle.length > 0) return fromTitle.at(-1)!;
  const texts = body.map((line) => line.text);
  for (const text of texts.slice(0, 6)) {
    const told = /(?:现将|现就|将).{0,20}?(20\d\d)\s*年.{0,40}(?:报告|汇报|总结)/u.exec(digits(text));
    if (told) return Number(told[1]);
  }
  const opening = texts.slice(0, 3).flatMap(years)[0];
  const most = mostNamed(texts.flatMap(years));
  const dated = years(date)[0];
  if (dated !== undefined && (opening === undefined || opening >= dated)) return dated - 1;
  return opening ?? most ?? null;
}

function years(text: string): number[] {
  return [...digits(text).matchAll(YEAR)].map((match) => Number(match[1]));
}

/** 二〇二三年, ２０２３年 → 2023年 */
function digits(text: string): string {
  return text
    .replace(/[０-９]/gu, (digit) => String(digit.codePointAt(0)! - 0xff10))
    .replace(/二[〇○零Oo]([〇○零一二三四五六七八九]{2})(?=\s*年)/gu, (_, rest: string) => {
      return `20${[...rest].map((digit) => HAN.get(/[○零]/u.test(digit) ? '〇' : digit)!).join('')}`;
    });
}

function mostNamed(all: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const year of all) counts.set(year, (counts.get(year) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0];
}
