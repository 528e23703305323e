import type { LookedParagraph, LookedRun } from './paragraphs';
import type { RunLook } from './resolve-styles';

/** Twips to whole or tenth millimetres, for people. */
export function millimetres(twips: number): string {
  return `${Math.round((twips / 1440) * 254) / 10}mm`;
}

/** Whether two lengths in twips are within so many millimetres of each other. */
export function within(a: number, b: number, mm: number): boolean {
  return Math.abs(a - b) <= (mm / 25.4) * 1440 + 1;
}

const SIZES: Readonly<Record<number, string>> = {
  44: '2号',
  36: '小2号',
  32: '3号',
  30: '小3号',
  28: '4号',
  24: '小4号',
  21: '5号',
};

/** A font size in half-points, as offices call it. */
export function sizeName(halfPoints: number): string {
  return SIZES[halfPoints] ?? `${halfPoints / 2}磅`;
}

/** Shares of characters by what `key` says of them, the largest first. Keys that are null are left out. */
export function shares(
  paragraphs: readonly LookedParagraph[],
  key: (char: string, look: RunLook) => string | null,
): { key: string; share: number }[] {
  const counts = new Map<string, number>();
  let total = 0;
  for (const { text, look } of paragraphs.flatMap(({ runs }) => runs)) {
    for (const char of text) {
      const found = /\s/u.test(char) ? null : key(char, look);
      if (found === null) continue;
      counts.set(found, (counts.get(found) ?? 0) + 1);
      total += 1;
    }
  }
  return [...counts].map(([name, count]) => ({ key: name, share: count / total })).sort((a, b) => b.share - a.share);
}

/** The share that decides: what a few stray characters look like does not. */
export const DECISIVE = 0.98;

/** Shares for people: 仿宋_GB2312 3号（97%）、宋体 3号（3%）. */
export function shareText(found: readonly { key: string; share: number }[]): string {
  if (found.length === 0) return '没有文字';
  if (found.length === 1) return found[0]!.key;
  return found
    .slice(0, 3)
    .map(({ key, share }) => `${key}（${Math.max(1, Math.round(share * 100))}%）`)
    .join('、');
}

const CHINESE = /[\u3000-\u303F\u3400-\u9FFF\uFF00-\uFFEF]|[\u{20000}-\u{3FFFF}]/u;
const AMBIGUOUS = /[\u2010-\u2027\u2030-\u205E\u00B7\u00D7]/u;

/** The font a character is set in: Chinese ones in the East Asian font, quotes and dashes too where they are told to. */
export function fontOf(char: string, look: RunLook): string {
  if (CHINESE.test(char)) return look.fonts.eastAsia ?? '未指定';
  if (AMBIGUOUS.test(char)) return (look.eastAsiaHint ? look.fonts.eastAsia : look.fonts.hAnsi) ?? '未指定';
  return look.fonts.ascii ?? '未指定';
}

/** Whether a character counts for the Chinese font of a text: digits and letters are free. */
export function isChinese(char: string): boolean {
  return CHINESE.test(char) || AMBIGUOUS.test(char);
}

/** The runs up to the end of the first sentence: the head of a run-in heading, or the whole of another. */
export function headRuns({ runs }: LookedParagraph): LookedRun[] {
  const head: LookedRun[] = [];
  for (const run of runs) {
    const stop = run.text.search(/[。！？]/u);
    if (stop < 0) head.push(run);
    else {
      head.push({ ...run, text: run.text.slice(0, stop) });
      break;
    }
  }
  return head;
}

/** Names under which fonts of one kind go. */
export const FONT_KINDS = {
  小标宋: /小标宋|XiaoBiaoSong|XBS/iu,
  仿宋: /仿宋|FangSong/iu,
  黑体: /黑体|Hei(?:ti)?\b|SimHei/iu,
  楷体: /楷|Kai(?:Ti)?\b|SimKai/iu,
  宋体: /^(?!.*(?:仿宋|小标宋|FangSong)).*(?:宋|Song|SimSun)/iu,
} as const;
