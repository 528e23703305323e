import type { FontMetrics } from '../../core/layout/font-metrics';
import type { LayoutProfile } from '../../core/layout/profile';
import type { Block } from '../../core/report/block';
import type { Report } from '../../core/report/report';
import type { PaperPage } from './render';
import { reportOf } from './reports';

const LATIN = [...Array.from({ length: 0x7e - 0x20 }, (_, i) => String.fromCharCode(0x21 + i)), ...'·×±°§'];
const MARKS = [...'“”‘’—…–'];
const TIMES = 24;
const PAIRS = 10;
/** Blank above and below the text of a table row and the rule, in points. */
const ROW_EXTRA = 6.5;

/** Each line shows how wide one character comes out; the last four show blanks, what stands between the scripts, and plain text. */
const LINES = [
  ...LATIN.map((char) => char.repeat(TIMES)),
  ...MARKS.map((char) => `国${char}`.repeat(PAIRS) + '国'),
  '0 '.repeat(PAIRS) + '0',
  '国 '.repeat(PAIRS) + '国',
  '国0'.repeat(PAIRS) + '国',
  '国'.repeat(TIMES),
];

/** A report that shows on paper what FontMetrics wants to know. */
export function probeReport(): Report {
  const row = (text: string) => ({ type: 'row' as const, children: [{ type: 'cell' as const, children: [{ text }] }] });
  const table: Block = { id: 'table', type: 'table', children: ['甲', '乙'].map(row) };
  const lines = LINES.map((text, i): Block => ({ id: `p${i}`, type: 'paragraph', children: [{ text }] }));
  return reportOf([table, ...lines], { id: 'probe' });
}

/** The metrics that LibreOffice worked with, read off the probe as it was printed. */
export function paperMetrics(pages: readonly PaperPage[], profile: LayoutProfile): FontMetrics {
  const foot = (profile.page.height - profile.margins.bottom) / 20;
  const [row, nextRow, ...lines] = pages.flatMap((page) => page.lines.filter((line) => line.top < foot));
  expect(lines.map(({ text }) => text)).toEqual(LINES.map((text) => text.replaceAll(' ', '')));
  const size = profile.text.body.size;
  const width = (index: number) => lines[index]!.right - lines[index]!.left;
  const asked = profile.grid.characterSpacing / 20;
  // As drawn between Chinese characters, which is a little off what was asked for and what lines are broken by.
  const drawn = (width(LINES.length - 1) - TIMES * size) / (TIMES - 1);

  const latin: Record<string, number> = {};
  LATIN.forEach((char, i) => (latin[char] = (width(i) - (TIMES - 1) * asked) / TIMES / size));
  const asian: Record<string, number> = {};
  const between = (index: number, own: number, spacing: number) =>
    round((width(index) - (PAIRS + 1) * own - 2 * PAIRS * spacing) / PAIRS / size);
  MARKS.forEach((char, i) => (asian[char] = between(LATIN.length + i, size, drawn)));
  const rest = LATIN.length + MARKS.length;
  latin[' '] = between(rest, latin['0']! * size, asked);
  asian[' '] = between(rest + 1, size, drawn);
  const scriptSpace = (width(rest + 2) - (PAIRS + 1) * size - PAIRS * latin['0']! * size) / (2 * PAIRS) / size;
  return { latin, asian, scriptSpace, lineHeight: (nextRow!.top - row!.top - ROW_EXTRA) / profile.text.table.size };
}

/** The PDF tells places to a tenth of a point, so more digits would be noise. */
function round(em: number): number {
  return Math.round(em * 1000) / 1000;
}
