import { lastYearPoints } from '../../../core/compare/last-year-points';
import type { Note } from '../../../core/report/notes';
import { heading, paragraph, reportOf } from '../../support/reports';

const lastYear = reportOf(
  [
    heading(1, '存在的不足', 'problems'),
    paragraph('行政执法案卷质量不高，评查发现问题较多。'),
    paragraph('普法宣传形式单一。'),
    heading(1, '下一年安排', 'plans'),
    paragraph('建立行政执法案卷评查常态机制，每季度评查一次。'),
    paragraph('编印普法读本。'),
  ],
  { year: 2024 },
);
const report = reportOf([
  heading(1, '举措', 'measures'),
  paragraph('建立行政执法案卷评查常态机制，全年每季度评查一次，共评查186件。'),
]);

test('each problem and each measure of last year is asked about, with where this year speaks of it', () => {
  expect(lastYearPoints(report, lastYear, []).map(({ part, head, echo }) => [part, head, echo !== null])).toEqual([
    ['problems', '行政执法案卷质量不高，评查发现问题较多。', true],
    ['problems', '普法宣传形式单一。', false],
    ['plans', '建立行政执法案卷评查常态机制，每季度评查一次。', true],
    ['plans', '编印普法读本。', false],
  ]);
});

test('an answer is found again when the file is read anew with other block ids', () => {
  const [first] = lastYearPoints(report, lastYear, []);
  const answer: Note = { kind: 'answer', id: first!.key, answer: 'done', note: '', at: '' };
  const anew = reportOf(
    lastYear.blocks.map((block) => ({ ...block, id: `other-${block.id}` })),
    { year: 2024 },
  );
  expect(lastYearPoints(report, anew, [answer]).map((point) => point.answer)).toEqual(['done', null, null, null]);
});
