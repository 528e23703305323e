import { judge } from '../../../../core/checklist/judge';
import { scopesOf } from '../../../../core/checklist/scopes';
import type { ExportRule } from '../../../../core/checklist/rule';
import type { ClauseResult, Verdict } from '../../../../core/variant/clause-result';
import { writeReport } from '../write-report';

const clause = (number: string, title: string, verdict: Verdict, found = ''): ClauseResult => ({
  clause: number,
  title,
  verdict,
  found,
  expected: '22行',
});
const judged = (rule: Omit<ExportRule, 'kind'>, clauses?: ClauseResult[]) => {
  const report = writeReport({ lines: [] });
  const context = { report, scopes: scopesOf(report), findings: [], title: '此项', clauses };
  const { status, note } = judge({ kind: 'export', ...rule }, context);
  return [status, note];
};

test('until the report was set on paper, nobody can say', () => {
  expect(judged({ clauses: ['5.2.3'] })).toEqual(['manual', '排版后核验']);
});

test('a clause is meant whole, or by one of its titles', () => {
  const clauses = [clause('5.2.3', '每面行数', 'broken', '21行'), clause('5.2.3', '每行字数', 'kept')];
  expect(judged({ clauses: ['5.2.3'] }, clauses)).toEqual(['weak', '每面行数：21行，应为22行']);
  expect(judged({ clauses: ['5.2.3 每行字数'] }, clauses)).toEqual(['met', '']);
});

test('where the file has nothing to judge, a person looks, or nothing is asked', () => {
  const clauses = [clause('7.2.5', '发文字号', 'not-judged', '没有发文字号')];
  expect(judged({ clauses: ['7.2.5'] }, clauses)).toEqual(['manual', '没有发文字号']);
  expect(judged({ clauses: ['7.2.5'], absent: 'met' }, clauses)).toEqual(['met', '没有发文字号，不作要求']);
});
