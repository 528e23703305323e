import { join } from 'node:path';
import type { ItemMark } from '../../../core/checklist/item';
import { addDays, dayOf, daysBetween, isDay, sayWeekday } from '../../../core/deadlines/days';
import { deadlinesOf, doneId, MEETING } from '../../../core/deadlines/deadlines';
import type { Note, OfficeChoice } from '../../../core/report/notes';
import { loadDeadlines } from '../../../electron/templates/load-deadlines';

const rules = loadDeadlines(join(__dirname, '../../../templates'));

interface Given {
  today: string;
  template?: string;
  marks?: ItemMark[];
  notes?: Note[];
  office?: OfficeChoice[];
}

/** The deadlines of a report on 2025, by id. */
function at({ today, template = 'district', marks = [], notes = [], office = [] }: Given) {
  const list = deadlinesOf(rules, { report: { year: 2025, template }, today, marks, notes, office });
  return new Map(list.map((deadline) => [deadline.rule.id, deadline]));
}
const mark = (item: string, date: string, kind: ItemMark['kind'] = 'confirmed'): ItemMark => ({
  item,
  kind,
  date,
  document: '文件',
  note: '理由',
  author: '',
  at: '2026-02-01T00:00:00Z',
});
const date = (id: string, day: string): Note => ({ kind: 'date', id, date: day });

test('a district reports by 3月1日 to the level above and to 党委、人大常委会, and publishes by 4月1日', () => {
  const all = at({ today: '2026-01-05' });
  expect(['report-up', 'report-same-level', 'publish'].map((id) => all.get(id)!.due)).toEqual([
    '2026-03-01',
    '2026-03-01',
    '2026-04-01',
  ]);
});

test('a department has no 人大常委会 to report to', () => {
  const all = at({ today: '2026-01-05', template: 'department' });
  expect(['report-same-level', 'npc-committee', 'report-up'].map((id) => all.has(id))).toEqual([false, false, false]);
  expect(all.get('report-up-department')!.due).toBe('2026-03-01');
});

test('the 20, 10 and 7 days are counted back from the meeting, across the end of a month', () => {
  const all = at({ today: '2026-01-05', notes: [date(MEETING, '2026-03-26')] });
  expect(['npc-committee', 'npc-standing', 'npc-members'].map((id) => all.get(id)!.due)).toEqual([
    '2026-03-06',
    '2026-03-16',
    '2026-03-19',
  ]);
});

test('without a meeting its steps are open, not late', () => {
  expect(at({ today: '2027-01-01' }).get('npc-committee')).toMatchObject({ due: null, state: 'open', daysLeft: null });
});

test.each([
  ['2026-02-14', 'ahead', 15],
  ['2026-02-15', 'near', 14],
  ['2026-03-01', 'near', 0],
  ['2026-03-02', 'late', -1],
])('on %s the report due on 3月1日 is %s', (today, state, daysLeft) => {
  expect(at({ today }).get('report-up')).toMatchObject({ state, daysLeft });
});

test('a confirmed item is done, and late when its date says so', () => {
  const all = at({ today: '2026-04-20', marks: [mark('PR-06', '2026-02-27'), mark('PR-10', '2026-04-03')] });
  expect(all.get('report-up')).toMatchObject({ state: 'done', doneOn: '2026-02-27', doneLate: false });
  expect(all.get('publish')).toMatchObject({ state: 'done', doneOn: '2026-04-03', doneLate: true });
});

test('a waived item is nothing to be late with', () => {
  expect(at({ today: '2026-04-20', marks: [mark('PR-07', '', 'waived')] }).get('report-same-level')!.state).toBe(
    'waived',
  );
});

test('advice on the way is settled once the report was sent', () => {
  const late = at({ today: '2026-03-05' }).get('first-draft')!.state;
  const sent = at({ today: '2026-03-05', marks: [mark('PR-06', '2026-02-27')] }).get('first-draft')!.state;
  expect([late, sent]).toEqual(['late', 'done']);
});

test('a step without an item is done when somebody notes the day', () => {
  const notes = [date(doneId({ id: 'first-draft' }), '2026-02-03')];
  expect(at({ today: '2026-02-20', notes }).get('first-draft')).toMatchObject({ state: 'done', doneOn: '2026-02-03' });
});

test('each step before a meeting is done on its own day, and the item that stands for all of them does for the rest', () => {
  const notes = [date(MEETING, '2026-03-26'), date(doneId({ id: 'npc-committee' }), '2026-03-09')];
  const one = at({ today: '2026-03-10', notes });
  expect(one.get('npc-committee')).toMatchObject({ state: 'done', doneOn: '2026-03-09', doneLate: true });
  expect(one.get('npc-standing')).toMatchObject({ state: 'near', doneOn: null });
  const all = at({ today: '2026-03-27', notes, marks: [mark('PR-08', '2026-03-19')] });
  expect(all.get('npc-committee')).toMatchObject({ doneOn: '2026-03-09', doneLate: true });
  expect(all.get('npc-members')).toMatchObject({ state: 'done', doneOn: '2026-03-19', doneLate: false });
});

test('the office sets its own day for all reports, and one report its own before that', () => {
  const office: OfficeChoice[] = [{ kind: 'deadline', id: 'report-up', month: 2, day: 20, yearOffset: 1 }];
  expect(at({ today: '2026-01-05', office }).get('report-up')).toMatchObject({ due: '2026-02-20', changed: 'office' });
  expect(at({ today: '2026-01-05', office, notes: [date('report-up', '2026-02-10')] }).get('report-up')).toMatchObject({
    due: '2026-02-10',
    changed: 'report',
  });
});

test('every item that a deadline is done by stands in the process pack', () => {
  const pack = jest.requireActual<{ items: { id: string }[] }>('../../../templates/packs/process.json');
  const known = new Set(pack.items.map(({ id }) => id));
  expect(rules.flatMap(({ item }) => (item === undefined || known.has(item) ? [] : [item]))).toEqual([]);
});

test('3月1日 of 2026 is a Sunday', () => {
  expect([sayWeekday('2026-03-01'), sayWeekday('2026-02-28')]).toEqual(['星期日', '星期六']);
});

test('days are counted over leap years, and 2月30日 is none', () => {
  expect([addDays('2024-02-28', 2), daysBetween('2024-02-01', '2024-03-01'), dayOf(2026, 2, 30)]).toEqual([
    '2024-03-01',
    29,
    '2026-02-28',
  ]);
  expect(['2026-02-28', '2026-02-30', '2026-13-01', '26-1-1', ''].map(isDay)).toEqual([
    true,
    false,
    false,
    false,
    false,
  ]);
});
