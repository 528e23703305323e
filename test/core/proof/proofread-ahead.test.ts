import { proofread, proofreadAhead } from '../../../core/proof/proofread';
import { heading, lexicon, paragraph, reportOf } from './proof-of';

const blocks = () => [
  heading('举措和成效', 1, 'h', 'measures'),
  ...Array.from({ length: 12 }, (_, i) => paragraph(`23年,第${i}件事。。一是抓学习。三是抓落实。`, `p${i}`)),
  heading('存在的不足', 1, 'g', 'problems'),
  paragraph('2023年取得显著成效。', 'q'),
];

test('a report read ahead bit by bit shows the same findings', () => {
  const report = reportOf(blocks());
  for (let seen = 1; seen < report.blocks.length; seen += 1) {
    let left = seen;
    expect(proofreadAhead(report, lexicon, () => (left -= 1) < 0)).toBe(false);
  }
  expect(proofreadAhead(report, lexicon, () => false)).toBe(true);
  expect(proofread(report, lexicon)).toEqual(proofread(reportOf(blocks()), lexicon));
});
