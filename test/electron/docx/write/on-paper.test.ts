import { textWidth } from '../../../../core/layout/profile';
import { blockText } from '../../../../core/report/block';
import { parseReport } from '../../../../core/report/parse';
import type { Report } from '../../../../core/report/report';
import { loadProfile } from '../../../../electron/templates/load-profile';
import { writeDocx } from '../../../../electron/docx/write/write-docx';
import { Renderer, type PaperLine, type PaperPage } from '../../../support/render';
import { realReports } from './real-reports';
import { sampleReport } from './sample-report';

const profile = loadProfile('templates', 'gbt9704');
const PITCH = profile.grid.linePitch / 20;
const LEFT = profile.margins.left / 20;
const RIGHT = LEFT + textWidth(profile) / 20;
const FOOT = (profile.page.height - profile.margins.bottom) / 20;

/** Chinese characters only, so that every full line must hold exactly 28. */
function solidReport(): Report {
  const text = '依法行政建设法治政府推进工作'.repeat(60);
  return parseReport({
    format: 1,
    id: 'solid',
    template: 'district',
    unit: '某区人民政府',
    year: 2023,
    blocks: Array.from({ length: 4 }, (_, i) => ({ id: `b${i}`, type: 'paragraph', children: [{ text }] })),
    comments: [],
  });
}

/** Paragraphs whose last mark hangs in the margin. */
function hangingReport(): Report {
  const blocks = ['依法行政'.repeat(13) + '推进。', '甲', '依法行政'.repeat(13) + '推%。', '乙'].map((text, i) => ({
    id: `b${i}`,
    type: 'paragraph',
    children: [{ text }],
  }));
  return parseReport({ ...solidReport(), blocks });
}

const real = realReports();
const names = Object.keys(real);
let pages: Record<string, PaperPage[]>;

beforeAll(async () => {
  const reports: Record<string, Report> = {
    solid: solidReport(),
    hanging: hangingReport(),
    sample: sampleReport(),
    ...real,
  };
  const files: Record<string, Uint8Array> = {};
  for (const name in reports) files[name] = await writeDocx(reports[name]!, { variant: 'clean', profile });
  const renderer = new Renderer();
  try {
    pages = await renderer.pages(files);
  } finally {
    renderer.close();
  }
}, 120_000);

const isFooter = (line: PaperLine) => line.top > FOOT;
const textLines = (page: PaperPage) => page.lines.filter((line) => !isFooter(line));

test('every page is A4', () => {
  for (const page of Object.values(pages).flat()) {
    expect([Math.round(page.width), Math.round(page.height)]).toEqual([595, 842]);
  }
});

test('a full page holds 22 lines, and a full line 28 characters', () => {
  const full = pages['solid']!.slice(0, -1);
  expect(full.length).toBeGreaterThan(3);
  for (const page of full) expect(textLines(page)).toHaveLength(22);
  const inner = full.flatMap(textLines).filter(({ left, right }) => Math.abs(left - LEFT) < 1 && right > RIGHT - 8);
  expect(inner.length).toBeGreaterThan(80);
  expect(new Set(inner.map(({ text }) => text.length))).toEqual(new Set([28]));
});

test.each(names)('the lines of %s stand on the grid, 22 to a full page', (name) => {
  const report = pages[name]!;
  const tops = report.flatMap(textLines).map(({ top, bottom }) => (top + bottom) / 2);
  const first = Math.min(...tops);
  // LibreOffice rounds each line to its own unit; a tenth of a line is far below what the eye sees.
  const offGrid = tops.map((top) => (top - first) / PITCH).filter((line) => Math.abs(line - Math.round(line)) > 0.1);
  expect(offGrid).toEqual([]);
  for (const [i, page] of report.slice(0, -1).entries()) {
    const last = Math.max(...textLines(page).map(({ top, bottom }) => (top + bottom) / 2));
    expect({ page: i + 1, lines: Math.round((last - first) / PITCH) + 1 }).toEqual({ page: i + 1, lines: 22 });
  }
});

test('a full stop that hangs in the margin leaves no empty line behind', () => {
  const lines = pages['hanging']!.flatMap(textLines);
  expect(lines).toHaveLength(6);
  const steps = lines.slice(1).map(({ top }, i) => Math.round((top - lines[i]!.top) / PITCH));
  expect(steps).toEqual([1, 1, 1, 1, 1]);
});

test('page numbers stand outside: right on odd pages, left on even ones, one character in, 7mm below the text', () => {
  const dashHeight = (profile.page.height - profile.margins.bottom) / 20 + (7 / 25.4) * 72;
  for (const name of ['solid', ...names]) {
    pages[name]!.forEach((page, i) => {
      const [number, ...more] = page.lines.filter(isFooter);
      expect(more).toEqual([]);
      expect(number!.text).toBe(`—${i + 1}—`);
      if (i % 2 === 0) expect(Math.abs(number!.right - (RIGHT - 16))).toBeLessThan(2);
      else expect(Math.abs(number!.left - (LEFT + 16))).toBeLessThan(2);
      expect(Math.abs((number!.top + number!.bottom) / 2 - dashHeight)).toBeLessThan(3);
    });
  }
});

test('the sample reads as typed, with numbers, in order, and without what is empty', () => {
  const printed = pages['sample']!.flatMap((page) => textLines(page).map(({ text }) => text)).join('');
  expect(printed.replace(/\s/gu, '')).toBe(
    '海滨区临港街道办事处2023年度法治政府建设情况报告海滨区人民政府：' +
      '2023年，街道坚持“依法治街”——<稳>&"进"……办结率98.5%。' +
      '一、主要举措和成效（一）健全依法决策机制。重大决策全部经过合法性审查。1.规范性文件（1）备案审查备案3件另行说明。' +
      '序号事项数量（件）行政规范性文件合法性审核351合计35件' +
      '二、下一年度安排持续用力。附件：1.行政执法情况统计表2.行政复议应诉情况统计表海滨区临港街道办事处2024年1月15日',
  );
});

test('signature and date stand as the standard says', () => {
  const lines = pages['sample']!.flatMap(textLines);
  const signature = lines.find(({ text }, i) => i > 3 && text === '海滨区临港街道办事处')!;
  const date = lines.find(({ text }) => text === '2024年1月15日')!;
  const character = 15.75;
  expect(Math.abs(signature.right - (RIGHT - 2 * character))).toBeLessThan(2);
  expect(Math.abs(date.left - (signature.left + 2 * character))).toBeLessThan(2);
  const above = lines[lines.indexOf(signature) - 1]!;
  expect(Math.abs(signature.top - above.top - 2 * PITCH)).toBeLessThan(1);
  expect(Math.abs(date.top - signature.top - PITCH)).toBeLessThan(1);
});

test.each(names)('nothing of %s is lost on paper', (name) => {
  const printed = pages[name]!.flatMap((page) => textLines(page).map(({ text }) => text)).join('');
  const bare = (text: string) => text.replace(/\s/gu, '');
  for (const block of real[name]!.blocks) {
    for (const line of blockText(block).split(/[\n\t]/u)) expect(bare(printed)).toContain(bare(line));
  }
});
