import { problemTable } from '../../../core/compare/problem-table';
import { withoutSettled } from '../../../core/compare/settled-by-hand';
import type { Note } from '../../../core/report/notes';
import { heading, lexicon, paragraph, reportOf } from '../proof/proof-of';
import { proofread } from '../../../core/proof/proofread';

const report = reportOf([
  heading('存在的不足和原因', 1, 'a', 'problems'),
  paragraph('一是政务公开不够及时。二是商事仲裁知晓度不高。', 'p'),
  heading('下一年度主要安排', 1, 'b', 'plans'),
  paragraph(
    '一是深入学习贯彻习近平法治思想，落实领导干部会前学法制度，抓住“关键少数”，提升运用法治思维和法治方式的能力。二是严格规范公正文明执法，组织执法人员轮训，每季度开展一次案卷评查。三是推进“法律明白人”培养，办好宪法宣传周活动，丰富普法形式。四是健全矛盾纠纷多元化解机制，发挥行政复议主渠道作用。',
    'q',
  ),
]);
const findings = proofread(report, lexicon);
const { rows, measures } = problemTable(report, [], []);

/** The problems still told to go unanswered once the second one was linked so. */
const left = (link: string[] | null) => {
  const note: Note = { kind: 'link', id: rows[1]!.key, measures: link };
  return withoutSettled(report, findings, [note])
    .filter(({ rule }) => rule === 'unanswered-problem')
    .map(({ text }) => text);
};
const BOTH = ['一是政务公开不够及时。', '二是商事仲裁知晓度不高。'];

test('a problem that a person linked with a measure, or that needs none, is not told to go unanswered', () => {
  expect(left([measures[2]!.key])).toEqual(BOTH.slice(0, 1));
  expect(left(null)).toEqual(BOTH.slice(0, 1));
});

test('it is told again where no measure is left', () => {
  expect(left([])).toEqual(BOTH);
  expect(left(['gone#0'])).toEqual(BOTH);
});
