import { blockText, type Block } from '../../../../core/report/block';
import { problemTable } from '../../../../core/compare/problem-table';
import { acceptedReport } from '../../../../core/suggest/accepted-report';
import { listSuggestions } from '../../../../core/suggest/list-suggestions';
import { trackingOf } from '../../../../renderer/suggestions/tracking';
import { writeBehind, writeMeasure } from '../../../../renderer/editor/commands/write-answer';
import { heading, paragraph, reportOf, runIn } from '../../../support/reports';
import { reviewDesk } from '../../review/review-desk';

const problems = heading(1, '存在的不足和原因', 'problems');
const plans = heading(1, '下一年度安排', 'plans');
const OPENNESS = runIn(2, '政务公开不够及时。', '个别单位更新慢。');
const TRAIN = runIn(2, '加强执法人员业务培训。', '提升执法人员素质。');

function desk(blocks: Block[]) {
  const { editor, value } = reviewDesk(reportOf(blocks).blocks);
  const report = () => ({ ...reportOf([]), blocks: value() });
  const table = () => problemTable(report(), [], []);
  const texts = () => value().map(blockText);
  return { editor, report, table, texts, value };
}

test('a cause goes behind the last sentence of its problem and is found there; one undo takes it back', () => {
  const { editor, table, texts } = desk([problems, OPENNESS, plans, TRAIN]);
  const before = texts();
  writeBehind(editor, table().rows[0]!.last, '主要原因是专人不足');
  expect(table().rows[0]!.cause?.text).toBe('主要原因是专人不足。');
  expect(texts()).toContain('政务公开不够及时。个别单位更新慢。主要原因是专人不足。');
  editor.undo();
  expect(texts()).toEqual(before);
});

test('a measure takes the form of the last one, stands before the closing line, and is a point of its own', () => {
  const { editor, report, table, value } = desk([problems, OPENNESS, plans, TRAIN, paragraph('特此报告。')]);
  const last = table().measures.at(-1)!.place.block;
  const { block: id } = writeMeasure(editor, report(), last, '及时公开。每月核对，办公室牵头') as { block: string };
  const at = value().findIndex((block) => block.id === id);
  expect(value()[at]).toMatchObject({
    type: 'heading',
    level: 2,
    runIn: true,
    children: [{ text: '及时公开。', head: true }, { text: '每月核对，办公室牵头。' }],
  });
  expect(blockText(value()[at + 1]!)).toBe('特此报告。');
  expect(table().measures.map(({ key }) => key)).toContain(`${id}#0`);
});

test('among headings with paragraphs the first sentence is the heading; among paragraphs all is one', () => {
  const one = desk([problems, OPENNESS, plans, heading(2, '加强培训'), paragraph('开展培训。')]);
  writeMeasure(one.editor, one.report(), one.table().measures.at(-1)!.place.block, '及时公开。每月核对。');
  expect(one.texts().slice(-2)).toEqual(['及时公开', '每月核对。']);
  const other = desk([problems, OPENNESS, plans, paragraph('一是加强培训。')]);
  writeMeasure(other.editor, other.report(), null, '二是及时公开。每月核对。');
  expect(other.texts().at(-1)).toBe('二是及时公开。每月核对。');
});

test('while suggestions are recorded, what is written is one, and still a point of its own', () => {
  const { editor, report, table } = desk([problems, OPENNESS, plans, TRAIN]);
  trackingOf(editor).author.set('李四');
  writeBehind(editor, table().rows[0]!.last, '主要原因是专人不足');
  const last = table().measures.at(-1)!.place.block;
  const { block } = writeMeasure(editor, report(), last, '及时公开。每月核对。') as { block: string };
  const accepted = acceptedReport(report());
  const after = problemTable(accepted, [], []);
  expect([after.rows[0]!.cause?.text, after.measures.at(-1)?.key]).toEqual(['主要原因是专人不足。', `${block}#0`]);
  expect(listSuggestions(report().blocks).length).toBeGreaterThan(1);
});

test('what cannot be a point of its own is not written, and it is said why', () => {
  const { editor, report, table, texts } = desk([problems, OPENNESS, plans, TRAIN]);
  const before = texts();
  const written = writeMeasure(editor, report(), table().measures.at(-1)!.place.block, '及时公开。');
  expect(written).toEqual({ why: '请写两句以上：第一句作小标题，后面写怎样做。' });
  expect(texts()).toEqual(before);
  const none = desk([problems, OPENNESS]);
  expect(writeMeasure(none.editor, none.report(), null, '及时公开')).toHaveProperty('why');
});
