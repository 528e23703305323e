import { readFileSync } from 'node:fs';
import { hintFinding, layoutHints } from '../../../core/layout/layout-hints';
import { layoutReport } from '../../../core/layout/layout-report';
import type { LayoutProfile } from '../../../core/layout/profile';
import type { Block } from '../../../core/report/block';
import { heading, line, paragraph, reportOf, runIn } from '../../support/reports';

const profile = JSON.parse(readFileSync('templates/profiles/gbt9704.json', 'utf8')) as LayoutProfile;

function hints(blocks: Block[]) {
  const report = reportOf(blocks);
  return layoutHints(layoutReport(report, profile), report);
}

const han = (count: number) => '依法行政建设法治政府推进工作'.repeat(10).slice(0, count);

test('a last line of one character is a hint at its place, marks not counted', () => {
  const block = paragraph(han(54) + '好%。');
  expect(hints([block])).toEqual([
    {
      block: block.id,
      start: 54,
      end: 57,
      text: '好%。',
      kind: 'lone-character',
      message: '段末一行只有“好”一个字（孤字），可增删几个字使其回到上一行或多排几字。',
    },
  ]);
});

test.each([
  ['two characters', paragraph(han(56) + '。')],
  ['a paragraph of one character', paragraph('好')],
  ['a full last line with its mark in the margin', paragraph(han(54) + '。')],
  ['a signature', line('signature', '府')],
])('no hint for %s', (_, block) => {
  expect(hints([block])).toEqual([]);
});

test('headings and run-in headings are looked at, too', () => {
  expect(hints([heading(1, han(25)), paragraph('正文')])).toHaveLength(1);
  expect(hints([runIn(1, '小标题。', han(19) + '好。')])).toHaveLength(0);
  expect(hints([runIn(1, '小标题。', han(21))])).toHaveLength(1);
});

test('a title in one line, or broken by the program, needs no hint', () => {
  expect(hints([line('title', '某区2025年法治政府建设情况报告')])).toEqual([]);
  expect(hints([line('title', '某市某区人民政府关于2025年度法治政府建设工作情况的报告')])).toEqual([]);
});

test.each([
  ['title-dangling', '某市某区人民政府关于法治政府建设情况的\n报告', '报告'],
  ['title-word', '某市某区人民政府关于法治政\n府建设情况的年度报告', '府建设情况的年度报告'],
  ['title-shape', '某市某区人民政府\n法治政府建设报告', '某市某区人民政府\n'],
  ['title-shape', '某市某区人民政府关于\n法治政府\n建设工作情况的年度报告', '某市某区人民政府关于\n'],
])('a title broken by hand may get the hint %s', (kind, title, text) => {
  expect(hints([line('title', title)])).toMatchObject([{ kind, text }]);
});

test.each([
  ['trapezoid', '某区人民政府\n关于法治政府建设情况的报告'],
  ['trapezoid on its head', '某市某区人民政府关于法治政府建设\n情况的报告'],
  ['diamond', '某市某区人民政府\n关于2025年度法治政府建设\n工作情况的报告'],
])('a %s is as it should be', (_, title) => {
  expect(hints([line('title', title)])).toEqual([]);
});

test('a hint becomes a finding of format', () => {
  const [hint] = hints([paragraph(han(54) + '好。')]);
  expect(hintFinding(hint!)).toEqual({
    block: hint!.block,
    start: 54,
    end: 56,
    text: '好。',
    rule: 'layout-lone-character',
    category: 'format',
    severity: 'hint',
    message: hint!.message,
  });
});
