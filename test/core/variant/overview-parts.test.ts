import type { Item, ItemResult } from '../../../core/checklist/item';
import type { Deadline } from '../../../core/deadlines/deadline';
import type { Finding } from '../../../core/proof/finding';
import { overviewParts, type OverviewInput } from '../../../core/variant/overview-parts';
import { heading, paragraph, reportOf } from '../../support/reports';

const report = reportOf([
  heading(1, '主要举措和成效', 'measures'),
  paragraph('全年办理行政复议案件141件。'),
  heading(1, '存在的不足', 'problems'),
  paragraph('人手不足。'),
]);
const entry = (part: Item['part'], level: Item['level'], status: ItemResult['status']) =>
  ({ item: { id: 'x', part, level }, result: { status } }) as OverviewInput['items'][number];
const given = (change: Partial<OverviewInput> = {}): OverviewInput => ({
  items: [entry('measures', 'mandatory', 'met'), entry('measures', 'required', 'weak')],
  findings: { open: [{ severity: 'error' } as Finding], ignored: [1, 2] },
  deadlines: [],
  lastYear: null,
  ...change,
});
const rows = (input: OverviewInput, name: string) => {
  const parts = overviewParts(report, input);
  const part = parts[parts.indexOf(name) + 1]!;
  return typeof part === 'string' || Array.isArray(part) ? part : part.rows;
};

test('each section stands with its length and its items, and a part that is missing is named', () => {
  const [, first, second, ...others] = rows(given(), '（一）各部分的篇幅和完整程度') as string[][];
  expect([first![0], first![3], second![3]]).toEqual(['一、主要举措和成效', '1/2', '—']);
  expect(others.map(([name]) => name)).toEqual(['第一责任人履职（缺这一部分）', '下一年度安排（缺这一部分）']);
});

test('items are counted by level and status, findings by level', () => {
  expect((rows(given(), '（二）检查项完成情况') as string[][])[1]).toEqual(['必备', '1', '1', '0', '0', '0', '0']);
  expect(rows(given(), '（三）疑点')).toBe('错误1处，可疑0处，提示0处，已忽略2处。');
});

test('what the law sets a day for stands with how it was kept, advice does not', () => {
  const deadline = (kind: 'law' | 'advice') =>
    ({ rule: { kind, title: '公开' }, due: '2026-04-01', state: 'done', doneOn: '2026-03-30' }) as Deadline;
  expect(rows(given({ deadlines: [deadline('advice'), deadline('law')] }), '（四）法定期限')).toEqual([
    ['期限', '事项', '办理情况'],
    ['2026年4月1日', '公开', '3月30日完成'],
  ]);
});

test('figures that moved stand beside last year’s, where that report is at hand', () => {
  const lastYear = {
    ...reportOf([heading(1, '主要举措和成效', 'measures'), paragraph('全年办理行政复议案件118件。')]),
    year: report.year - 1,
  };
  const name = '（五）与上年相比变化较大的数据';
  expect((rows(given({ lastYear }), name) as string[][])[1]).toEqual([
    '办理行政复议案件',
    '118件',
    '141件',
    '+23件',
    '+19.5%',
  ]);
  expect(overviewParts(report, given())).not.toContain(name);
});
