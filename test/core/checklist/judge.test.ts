import type { Rule } from '../../../core/checklist/rule';
import { judgeLines } from './judge-lines';

const says = (words: string): Rule => ({ kind: 'phrase', topic: words, any: [words] });

test('`all` counts as its worst rule and says what that lacks', () => {
  const rule: Rule = { kind: 'all', rules: [says('执法'), says('普法'), says('复议')] };
  expect(judgeLines(rule, ['抓好执法。'])).toEqual({
    status: 'missing',
    note: '没有写到普法；没有写到复议',
    shown: [],
  });
  expect(judgeLines(rule, ['抓好执法。普法。复议。'])).toEqual({
    status: 'met',
    note: '',
    shown: ['抓好执法。', '普法。', '复议。'],
  });
});

test('`any` counts as its best rule', () => {
  const rule: Rule = { kind: 'any', rules: [says('普法'), says('执法')] };
  expect(judgeLines(rule, ['抓好执法。'])).toEqual({ status: 'met', note: '', shown: ['抓好执法。'] });
  expect(judgeLines(rule, ['抓好落实。'])).toMatchObject({ status: 'missing', note: '没有写到普法' });
});

test('`when` chooses by the report’s year; without another rule, other years are met', () => {
  const rule: Rule = { kind: 'when', years: { from: 2026 }, then: says('九五'), otherwise: says('八五') };
  expect(judgeLines(rule, ['推进八五普法。']).status).toBe('met');
  expect(judgeLines({ kind: 'when', years: { to: 2023 }, then: says('九五') }, ['推进八五普法。']).status).toBe(
    'missing',
  );
  expect(judgeLines({ kind: 'when', years: { to: 2022 }, then: says('九五') }, ['推进八五普法。']).status).toBe('met');
});

test('process and exported form wait for a person or for the export', () => {
  expect(judgeLines({ kind: 'manual' }, ['正文。']).status).toBe('manual');
  expect(judgeLines({ kind: 'export', clauses: ['5.1'] }, ['正文。'])).toEqual({
    status: 'manual',
    note: '排版后核验',
    shown: [],
  });
});
