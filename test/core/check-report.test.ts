import { checkReport, failsAt, summarise } from '../../core/check-report';
import type { Item } from '../../core/checklist/item';
import type { Finding } from '../../core/proof/finding';
import { writeReport } from './checklist/write-report';

const item = (id: string, level: Item['level'], word: string): Item => ({
  id,
  title: word,
  part: null,
  group: '组',
  level,
  basis: '依据',
  verified: true,
  evidence: { kind: 'phrase', any: [word] },
  guidance: '写上。',
});
const items = [
  item('A', 'mandatory', '执法'),
  item('B', 'mandatory', '原因'),
  item('C', 'required', '复议'),
  item('D', 'advised', '特此报告'),
];
const finding: Finding = {
  rule: 'r',
  category: 'wording',
  severity: 'warning',
  message: '',
  block: 'b1',
  start: 0,
  end: 1,
  text: '抓',
};
const report = writeReport({ lines: ['抓好执法。'] });
const clean = { mandatoryMissing: 0, requiredMissing: 0, errors: 0, warnings: 0, hints: 0 };

test('a check holds a result for each item and the findings, and is summed up by level and severity', () => {
  const check = checkReport(report, items, [], [finding, { ...finding, severity: 'hint' }]);
  expect(check.items.map(({ id, status }) => [id, status])).toEqual([
    ['A', 'met'],
    ['B', 'missing'],
    ['C', 'missing'],
    ['D', 'missing'],
  ]);
  expect(summarise(check, items)).toEqual({
    mandatoryMissing: 1,
    requiredMissing: 1,
    errors: 0,
    warnings: 1,
    hints: 1,
  });
});

test('a missing mandatory item fails as an error, a missing required one as a warning, hints never', () => {
  expect(failsAt({ ...clean, hints: 9 }, 'warning')).toBe(false);
  expect(failsAt({ ...clean, requiredMissing: 1 }, 'warning')).toBe(true);
  expect(failsAt({ ...clean, warnings: 1, requiredMissing: 1 }, 'error')).toBe(false);
  expect(failsAt({ ...clean, mandatoryMissing: 1 }, 'error')).toBe(true);
  expect(failsAt({ ...clean, errors: 1 }, 'warning')).toBe(true);
});

test('a waived item is not counted as missing', () => {
  const mark = { item: 'B', kind: 'waived' as const, date: '', document: '', note: '无', author: '', at: '' };
  expect(summarise(checkReport(report, items, [mark], []), items).mandatoryMissing).toBe(0);
});
