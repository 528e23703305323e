import { compileLexicon, compileLexiconInSteps } from '../../../core/proof/compile-lexicon';
import { proofread, proofreadInSteps } from '../../../core/proof/proofread';
import { heading, lexicon, paragraph, reportOf } from './proof-of';

const blocks = () => [
  heading('举措和成效', 1, 'h', 'measures'),
  ...Array.from({ length: 12 }, (_, i) => paragraph(`23年,第${i}件事。。一是抓学习。三是抓落实。`, `p${i}`)),
  heading('存在的不足', 1, 'g', 'problems'),
  paragraph('2023年取得显著成效。', 'q'),
];

test('a report read in steps shows the same findings, also when reading began anew meanwhile', () => {
  const report = reportOf(blocks());
  const dropped = proofreadInSteps(report, lexicon);
  for (let i = 0; i < 5; i += 1) expect(dropped.next().done).toBe(false);
  const steps = proofreadInSteps(report, lexicon);
  let count = 0;
  let step = steps.next();
  for (; !step.done; step = steps.next()) count += 1;
  expect(count).toBeGreaterThan(report.blocks.length);
  expect(step.value).toEqual(proofread(reportOf(blocks()), lexicon));
});

test('a lexicon made ready by two who take turns is made once', () => {
  const fresh = { ...lexicon };
  const [one, other] = [compileLexiconInSteps(fresh), compileLexiconInSteps(fresh)];
  let rests = 0;
  let step = one.next();
  while (!step.done) {
    rests += 1;
    step = rests % 2 === 0 ? one.next() : other.next();
  }
  expect(rests).toBeGreaterThan(20);
  expect(compileLexicon(fresh)).toBe(step.value);
});
