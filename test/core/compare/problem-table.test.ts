import { problemTable } from '../../../core/compare/problem-table';
import type { Block } from '../../../core/report/block';
import type { Note } from '../../../core/report/notes';
import { heading, paragraph, reportOf, runIn } from '../../support/reports';

const problems = heading(1, '存在的不足和原因', 'problems');
const plans = heading(1, '下一年度安排', 'plans');
const table = (blocks: Block[], notes: Note[] = []) => problemTable(reportOf(blocks), [], notes);
const brief = (blocks: Block[], notes: Note[] = []) =>
  table(blocks, notes).rows.map(({ problem, cause, measures }) => ({
    problem: problem.text,
    cause: cause?.text ?? null,
    measures: measures.map(({ place }) => place.text),
  }));

const TRAINING = runIn(2, '执法人员业务素质参差不齐。', '少数案卷质量不高，主要原因是基层执法力量薄弱。');
const OPENNESS = runIn(2, '政务公开不够及时。', '个别单位更新慢。');
const TRAIN = runIn(2, '加强执法人员业务培训。', '提升执法人员素质，开展案卷评查。');
const DECIDE = runIn(2, '规范重大行政决策。', '落实合法性审查。');

test('a problem stands with its cause and the measure that speaks of the same; one without answer stands alone', () => {
  expect(brief([problems, TRAINING, OPENNESS, plans, TRAIN, DECIDE])).toEqual([
    {
      problem: '执法人员业务素质参差不齐。',
      cause: '少数案卷质量不高，主要原因是基层执法力量薄弱。',
      measures: ['加强执法人员业务培训。'],
    },
    { problem: '政务公开不够及时。', cause: null, measures: [] },
  ]);
});

test('problems counted with 一是 in one paragraph are one row each', () => {
  const listed = paragraph('主要表现在：一是执法人员素质不高。二是政务公开不够及时。三是普法形式单一。');
  expect(brief([problems, listed, plans, TRAIN]).length).toBe(3);
});

test('causes written apart stand beside the problems they are likest to', () => {
  const causes = runIn(2, '原因分析。', '执法人员业务素质不高，是培训针对性不强造成的。');
  const [row, ...others] = brief([problems, TRAINING, OPENNESS, causes, plans, TRAIN]);
  expect([row!.cause, others.map(({ cause }) => cause)]).toEqual([
    '少数案卷质量不高，主要原因是基层执法力量薄弱。',
    ['执法人员业务素质不高，是培训针对性不强造成的。'],
  ]);
});

test('a person’s link goes before the words, and stays while the words are edited', () => {
  const before = table([problems, OPENNESS, plans, TRAIN, DECIDE]);
  const link: Note = { kind: 'link', id: before.rows[0]!.key, measures: [before.measures[1]!.key] };
  const edited = { ...OPENNESS, children: [{ text: '公开不及时。', head: true as const }, { text: '个别单位慢。' }] };
  expect(brief([problems, edited, plans, TRAIN, DECIDE], [link])[0]!.measures).toEqual(['规范重大行政决策。']);
});

test('several measures may answer one problem, in the order of the report; all taken back leaves it open', () => {
  const before = table([problems, TRAINING, plans, TRAIN, DECIDE]);
  const { key } = before.rows[0]!;
  const both = before.measures.map((measure) => measure.key).reverse();
  const told = (measures: string[]) => {
    const note: Note = { kind: 'link', id: key, measures };
    const [row] = table([problems, TRAINING, plans, TRAIN, DECIDE], [note]).rows;
    return [row!.measures.map(({ place }) => place.text), row!.byHand, row!.settled];
  };
  expect(told(both)).toEqual([['加强执法人员业务培训。', '规范重大行政决策。'], true, false]);
  expect(told([])).toEqual([[], true, false]);
  expect(told(['gone#0'])).toEqual([['加强执法人员业务培训。'], false, false]);
});

test('a problem that needs no measure is settled', () => {
  const key = table([problems, OPENNESS, plans, TRAIN]).rows[0]!.key;
  const [row] = table([problems, OPENNESS, plans, TRAIN], [{ kind: 'link', id: key, measures: null }]).rows;
  expect([row!.measures, row!.settled]).toEqual([[], true]);
});

test('in a report without sections, a point is a problem or a measure and never both', () => {
  const blocks = [
    paragraph('报告如下。'),
    paragraph('虽然取得一定成绩，但还存在执法力量不足的问题。'),
    paragraph('下一步，将补充执法力量。'),
  ];
  expect(brief(blocks)).toEqual([
    {
      problem: '虽然取得一定成绩，但还存在执法力量不足的问题。',
      cause: null,
      measures: ['下一步，将补充执法力量。'],
    },
  ]);
});

test('measures that answer nothing are told', () => {
  const { measures } = table([problems, TRAINING, plans, TRAIN, DECIDE]);
  expect(measures.filter(({ answers }) => !answers).map(({ place }) => place.text)).toEqual(['规范重大行政决策。']);
});
