import { judge } from '../../../../core/checklist/judge';
import type { FindingsRule } from '../../../../core/checklist/rule';
import { scopesOf } from '../../../../core/checklist/scopes';
import type { Finding } from '../../../../core/proof/finding';
import { judgeLines } from '../judge-lines';
import { writeReport } from '../write-report';

const lines = ['## 主要举措', '23年办案12件。', '## 下一年度安排', '抓好落实'];
const finding = (change: Partial<Finding>): Finding => ({
  rule: 'year-short',
  category: 'number',
  severity: 'error',
  message: '年份不简写',
  block: 'b2',
  start: 0,
  end: 3,
  text: '23年',
  ...change,
});
const numbers: FindingsRule = { kind: 'findings', categories: ['number'] };

test('findings of the category make it weak and are shown', () => {
  expect(judgeLines(numbers, lines, [finding({})])).toEqual({ status: 'weak', note: '年份不简写', shown: ['23年'] });
  expect(judgeLines(numbers, lines, [finding({}), finding({ start: 5 })]).note).toBe('有 2 处疑点，先看：年份不简写');
});

test('other categories, milder findings and other parts do not count', () => {
  expect(judgeLines(numbers, lines, [finding({ category: 'wording' })]).status).toBe('met');
  expect(judgeLines(numbers, lines, [finding({ severity: 'hint' })]).status).toBe('met');
  expect(judgeLines({ ...numbers, in: ['plans'] }, lines, [finding({})]).status).toBe('met');
});

test('rules may be named by id or by their beginning', () => {
  expect(judgeLines({ kind: 'findings', rules: ['year-*'] }, lines, [finding({})]).status).toBe('weak');
  expect(judgeLines({ kind: 'findings', rules: ['year'] }, lines, [finding({})]).status).toBe('met');
});

test('findings severe enough make it missing', () => {
  expect(judgeLines({ ...numbers, missing: 'error' }, lines, [finding({})]).status).toBe('missing');
});

test('silence is met, unless silence proves nothing', () => {
  expect(judgeLines(numbers, lines).status).toBe('met');
  expect(judgeLines({ ...numbers, clean: 'manual' }, lines).status).toBe('manual');
  expect(judgeLines(numbers, ['## 主要举措', '']).status).toBe('weak');
});

test('what only last year’s report can show is met by silence beside it, and not before', () => {
  const report = writeReport({ lines });
  const rule: FindingsRule = { kind: 'findings', rules: ['carried-over'], in: ['plans'], clean: 'compared' };
  const status = (compared: boolean) =>
    judge(rule, { report, scopes: scopesOf(report), findings: [], compared, title: '' }).status;
  expect([status(false), status(true)]).toEqual(['manual', 'met']);
});

test('before proof-reading nobody can say', () => {
  const report = writeReport({ lines });
  const context = { report, scopes: scopesOf(report), findings: undefined, title: '' };
  expect(judge(numbers, context)).toEqual({ status: 'manual', evidence: [], note: '校对后判定' });
});
