import type { YearRule } from '../../../../core/checklist/rule';
import { judgeLines } from '../judge-lines';

const plans: YearRule = { kind: 'year', in: 'plans', offset: 1, instead: '下一年度' };
const opening: YearRule = { kind: 'year', in: 'opening', offset: 0 };
const date: YearRule = { kind: 'year', in: 'date', offset: 1 };

test('the right year in heading or text is met', () => {
  expect(judgeLines(plans, ['## 2024年工作安排', '抓好执法。']).status).toBe('met');
  expect(judgeLines(plans, ['## 下一年度安排', '2024年，抓好执法。'])).toMatchObject({
    status: 'met',
    shown: ['2024年，抓好执法。'],
  });
});

test('下一年度 without the year is weak', () => {
  expect(judgeLines(plans, ['## 下一年度安排', '抓好执法。'])).toMatchObject({
    status: 'weak',
    note: '没有写明2024年',
  });
});

test('last year’s year left in the heading or the first words is missing', () => {
  expect(judgeLines(plans, ['## 2023年工作安排', '抓好执法。'])).toMatchObject({
    status: 'missing',
    note: '应为2024年，写的是2023年',
    shown: ['2023年工作安排'],
  });
  expect(judgeLines(plans, ['## 下一步安排', '2023年，我区将抓好执法。']).status).toBe('missing');
});

test('years of documents and periods say nothing of the report’s year', () => {
  const lines = ['## 下一年度安排', '落实《纲要（2021—2025年）》，2025年底前完成。'];
  expect(judgeLines(plans, lines).status).toBe('weak');
});

test('a section without text is missing, whatever its heading says', () => {
  expect(judgeLines(plans, ['## 2024年工作安排', '']).status).toBe('missing');
});

test('the title and the opening speak of the year reported on', () => {
  expect(judgeLines(opening, ['# 和平区2023年度报告', '2023年，我区推进法治政府建设。']).status).toBe('met');
  expect(judgeLines(opening, ['# 和平区2022年度报告', '2022年，我区推进。'])).toMatchObject({
    status: 'missing',
    note: '应为2023年，写的是2022年',
  });
  expect(judgeLines(opening, ['# 和平区2022年度报告', '2023年，我区推进。']).status).toBe('weak');
});

test('the date is of the year after, or still open', () => {
  expect(judgeLines(date, ['@日期2024年2月5日']).status).toBe('met');
  expect(judgeLines(date, ['@日期']).status).toBe('met');
  expect(judgeLines(date, ['@日期2023年2月5日'])).toMatchObject({
    status: 'missing',
    note: '落款年份应为2024年（报告年度2023年的下一年）',
  });
});
