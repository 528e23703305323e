import type { Block } from '../../../core/report/block';
import { heading, paragraph, proofOf, told } from './proof-of';

test('a sentence of last year in what was done is a left-over', () => {
  expect(told('2022年，我区办理行政复议案件127件。', { part: 'measures' })).toEqual(['warning report-year: 2022年']);
});

test.each([
  '较2022年增长12%，自2022年以来持续下降。',
  '审议《和平区2022年法治政府建设情况报告》。',
  '落实《法治政府建设实施纲要（2021—2025年）》，完成2022年度案卷评查。',
  '力争到2035年基本建成法治政府。',
])('“%s” is no left-over', (text) => {
  expect(told(text, { part: 'measures' })).toEqual([]);
});

test('the plans are for the next year', () => {
  expect(told('2023年，我区将继续推进依法行政。', { part: 'plans' })).toEqual(['error plan-year: 2023年 → 2024年']);
  expect(told('2024年，我区将继续推进依法行政。', { part: 'plans' })).toEqual([]);
});

test('exact counts of the coming year cannot be known yet', () => {
  const done = ['warning next-year-done: 2024年'];
  expect(told('2024年，全区共受理行政复议案件127件。', { part: 'plans' })).toEqual(done);
  expect(told('2024年，我区将累计开展培训12次。', { part: 'plans' })).toEqual([]);
  expect(told('2024年，全区计划共开展培训12次。', { part: 'plans' })).toEqual([]);
});

test('a named period of years must be its own', () => {
  expect(told('落实《法治政府建设实施纲要（2012—2025年）》。')).toEqual(['error period: 2012—2025']);
});

test('the year in the title is the year of the report', () => {
  const title: Block = { id: 't', type: 'title', children: [{ text: '某区2022年法治政府建设情况报告' }] };
  expect(proofOf([title]).map(({ rule, suggestion }) => [rule, suggestion])).toEqual([['title-year', '2023年']]);
});

test.each([
  ['2024年2月9日', []],
  ['2024年02月09日', ['error 2024年2月9日']],
  ['2024.2.9', ['error 2024年2月9日']],
  ['二〇二四年二月九日', ['error ']],
  ['2023年12月30日', ['hint ']],
  ['2022年2月9日', ['error ']],
])('the date of the report “%s”', (text, findings) => {
  const date: Block = { id: 'd', type: 'date', children: [{ text }] };
  expect(proofOf([date]).map(({ severity, suggestion }) => `${severity} ${suggestion ?? ''}`)).toEqual(findings);
});

test('“今年” and “目前” are hints', () => {
  expect(told('今年以来，目前已完成。', { hints: true })).toEqual([
    'hint relative-time: 今年以来',
    'hint relative-time: 目前',
  ]);
});

test('the part is known by its heading', () => {
  const blocks = [heading('下一步安排', 1, 'h', 'plans'), paragraph('2023年，将继续推进。')];
  expect(proofOf(blocks).map((finding) => finding.rule)).toContain('plan-year');
});
