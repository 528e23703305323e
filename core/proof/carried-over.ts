import { blockText } from '../report/block';
import type { Report } from '../report/report';
import type { Finding } from './finding';

// Shorter paragraphs are formulas that rightly recur every year.
const SHORTEST = 60;
const NEARLY = 0.9;

/** Paragraphs taken over nearly unchanged from last year's report. */
export function carriedOver(report: Report, lastYear: Report): Finding[] {
  const before = lastYear.blocks
    .map(blockText)
    .filter((text) => text.length >= SHORTEST)
    .map(pairs);
  return report.blocks.flatMap((block): Finding[] => {
    const text = blockText(block);
    if (text.length < SHORTEST) return [];
    const now = pairs(text);
    const share = Math.max(0, ...before.map((old) => likeness(now, old)));
    if (share < NEARLY) return [];
    const message = `这一段与上年报告有 ${Math.floor(share * 100)}% 相同，请核对年份、数字和做法是否已更新`;
    return [
      {
        rule: 'carried-over',
        category: 'copy',
        severity: 'warning',
        message,
        block: block.id,
        start: 0,
        end: text.length,
        text,
      },
    ];
  });
}

/** How often each pair of neighbouring characters stands in the text. */
function pairs(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  const plain = text.replace(/\s/gu, '');
  for (let i = 0; i + 1 < plain.length; i += 1) {
    const pair = plain.slice(i, i + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}

/** Dice's coefficient over character pairs: 1 for the same text, 0 for nothing in common. */
function likeness(a: Map<string, number>, b: Map<string, number>): number {
  let common = 0;
  let total = 0;
  for (const [pair, count] of a) common += Math.min(count, b.get(pair) ?? 0);
  for (const counts of [a, b]) for (const count of counts.values()) total += count;
  return total === 0 ? 0 : (2 * common) / total;
}
