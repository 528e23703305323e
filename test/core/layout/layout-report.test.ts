import { readFileSync } from 'node:fs';
import { layoutReport } from '../../../core/layout/layout-report';
import type { Page } from '../../../core/layout/page';
import type { LayoutProfile } from '../../../core/layout/profile';
import { blockText, type Block } from '../../../core/report/block';
import { heading, line, paragraph, reportOf, runIn } from '../../support/reports';

const profile = JSON.parse(readFileSync('templates/profiles/gbt9704.json', 'utf8')) as LayoutProfile;
const LINE = profile.grid.linePitch;

/** Each line as the number of its row on the page and what stands in it. */
function rows(blocks: Block[]): string[][] {
  const texts = new Map(blocks.map((block) => [block.id, blockText(block)]));
  return layoutReport(reportOf(blocks), profile).map((page: Page) =>
    page.lines.map(({ top, prefix, block, start, end }) => {
      return `${top / LINE + 1} ${prefix}${texts.get(block)!.slice(start, end).trim()}`;
    }),
  );
}

const plain = (count: number) => Array.from({ length: count }, () => paragraph('一行'));
/** Text of this many lines in a paragraph. */
const long = (count: number) => '依法行政'.repeat(7 * count - 2) + '推进';

test('a report stands line by line as it prints, blank lines and derived numbers included', () => {
  const found = rows([
    line('title', '某区2025年法治政府建设情况报告'),
    line('addressee', '区人大常委会：'),
    paragraph('现将有关情况报告如下。'),
    heading(1, '主要举措和成效', 'measures'),
    runIn(2, '依法全面履行政府职能。', '推进政务服务改革。'),
    line('attachment-note', '附件：1.数据表\n2.案例'),
    line('signature', '某区人民政府'),
    line('date', '2026年2月10日'),
  ]);
  expect(found).toEqual([
    [
      '1 某区2025年法治政府建设情况报告',
      '3 区人大常委会：',
      '4 现将有关情况报告如下。',
      '5 一、主要举措和成效',
      '6 （一）依法全面履行政府职能。推进政务服务改革。',
      '8 附件：1.数据表',
      '9 2.案例',
      '11 某区人民政府',
      '12 2026年2月10日',
    ],
  ]);
});

test('empty headings and paragraphs do not print and take no number', () => {
  expect(rows([heading(1, '甲'), heading(1, ' '), paragraph(''), heading(1, '乙'), paragraph('正文')])).toEqual([
    ['1 一、甲', '2 二、乙', '3 正文'],
  ]);
});

test('a page holds 22 lines, and a number that says which', () => {
  const pages = layoutReport(reportOf(plain(50)), profile);
  expect(pages.map((page) => [page.lines.length, page.side, page.label])).toEqual([
    [22, 'odd', '— 1 —'],
    [22, 'even', '— 2 —'],
    [6, 'odd', '— 3 —'],
  ]);
});

test('an empty report is one empty page', () => {
  expect(layoutReport(reportOf([]), profile)).toEqual([{ number: 1, side: 'odd', label: '— 1 —', lines: [] }]);
});

test('headings stay with their text where the profile asks for it, and fill the page where not', () => {
  const report = reportOf([...plain(20), heading(1, '甲'), heading(2, '乙'), paragraph('正文')]);
  const counts = (keepHeadingWithText: boolean) => {
    const asked = { ...profile, paragraph: { ...profile.paragraph, keepHeadingWithText } };
    return layoutReport(report, asked).map((page) => page.lines.length);
  };
  expect(counts(true)).toEqual([20, 3]);
  expect(counts(false)).toEqual([22, 1]);
});

test('signature and date are not alone on a page: the last of the text goes with them', () => {
  const found = rows([
    ...plain(20),
    paragraph('结尾'),
    line('signature', '某区人民政府'),
    line('date', '2026年2月10日'),
  ]);
  expect(found[1]).toEqual(['1 结尾', '3 某区人民政府', '4 2026年2月10日']);
});

test('a paragraph is spread over pages, each line with its place in the text', () => {
  const block = paragraph(long(4));
  const pages = layoutReport(reportOf([...plain(20), block]), profile);
  const lines = pages.flatMap((page) => page.lines).filter((found) => found.block === block.id);
  expect(pages.map((page) => page.lines.length)).toEqual([22, 2]);
  expect(lines.map(({ start, end }) => [start, end])).toEqual([
    [0, 26],
    [26, 54],
    [54, 82],
    [82, 106],
  ]);
  expect(lines.map(({ left }) => left)).toEqual([630, 0, 0, 0]);
  expect(lines.map(({ first, last }) => [first, last])).toEqual([
    [true, false],
    [false, false],
    [false, false],
    [false, true],
  ]);
});

test('the number of a heading takes room in its line but none in its text', () => {
  const block = heading(2, '建设'.repeat(13));
  const [first, second] = layoutReport(reportOf([block]), profile)[0]!.lines;
  expect([first!.prefix, first!.start, first!.end]).toEqual(['（一）', 0, 23]);
  expect([second!.prefix, second!.start, second!.end]).toEqual(['', 23, 26]);
});

test('the date begins two characters to the right of the signature', () => {
  const blocks = [paragraph('正文'), line('signature', '某某区人民政府办公室'), line('date', '2026年2月10日')];
  const [, signature, date] = layoutReport(reportOf(blocks), profile)[0]!.lines;
  expect(signature).toMatchObject({ align: 'right', right: 630 });
  expect(date).toMatchObject({ align: 'left', left: 8844 - 10 * 315 });
});

test('a table stands row by row and repeats its header on the next page', () => {
  const row = (text: string, header?: true) => ({
    type: 'row' as const,
    ...(header && { header }),
    children: [text, '1'].map((cell) => ({ type: 'cell' as const, children: [{ text: cell }] })),
  });
  const table: Block = { id: 'table', type: 'table', children: [row('事项', true), row('甲'), row('乙')] };
  const pages = layoutReport(reportOf([...plain(20), table]), profile);
  const text = blockText(table);
  expect(pages.map((page) => page.lines.slice(-2).map(({ start, end }) => text.slice(start, end).trim()))).toEqual([
    ['事项\t1', '甲\t1'],
    ['事项\t1', '乙\t1'],
  ]);
});

test('an edited block is set anew, and so is one whose number or neighbour changed', () => {
  const [a, b] = [heading(1, '甲'), heading(1, '乙')];
  const text = paragraph('正文');
  layoutReport(reportOf([a, b, text]), profile);
  expect(rows([b, a, text])).toEqual([['1 一、乙', '2 二、甲', '3 正文']]);
  const date = line('date', '2026年2月10日');
  const lefts = [line('signature', '某区人民政府办公室'), line('signature', '某某某区人民政府办公室')].map(
    (signature) => layoutReport(reportOf([text, signature, date]), profile)[0]!.lines.at(-1)!.left,
  );
  expect(lefts[0]! - lefts[1]!).toBe(2 * 315);
});

test('the lines of the unchanged blocks are the same after an edit elsewhere', () => {
  const blocks = [paragraph(long(3)), paragraph(long(2))];
  const before = layoutReport(reportOf(blocks), profile)[0]!.lines;
  const after = layoutReport(reportOf([blocks[0]!, { ...blocks[1]!, children: [{ text: '改' }] } as Block]), profile);
  expect(after[0]!.lines.slice(0, 3)).toEqual(before.slice(0, 3));
  expect(after[0]!.lines).toHaveLength(4);
});
