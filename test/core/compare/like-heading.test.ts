import { likeHeading } from '../../../core/compare/like-heading';
import type { Block } from '../../../core/report/block';
import { heading, paragraph, runIn } from '../../support/reports';

const blocks: Block[] = [
  heading(1, '主要举措和成效', 'measures'),
  runIn(2, '行政执法严格规范公正文明。', '办案12件。'),
  heading(2, '数字法治政府'),
  paragraph('平台上线。'),
  heading(1, '下一年安排', 'plans'),
  runIn(2, '规范行政执法。', '开展培训。'),
];
const lastYear: Block[] = [
  heading(1, '存在的不足', 'problems'),
  runIn(2, '行政执法不够规范。', '有差距。'),
  heading(1, '举措', 'measures'),
  runIn(2, '推进严格规范公正文明执法。', '办案10件。'),
];
const textOf = (id: string | null) => {
  const block = lastYear.find((one) => one.id === id);
  return block?.type === 'heading' ? block.children[0]!.text : null;
};

test('a heading follows on from the likest in the same part', () => {
  expect(textOf(likeHeading(blocks, blocks[1]!.id, lastYear))).toBe('推进严格规范公正文明执法。');
});

test('where none is like it, the part’s own heading stands for it', () => {
  expect(textOf(likeHeading(blocks, blocks[2]!.id, lastYear))).toBe('举措');
  expect(textOf(likeHeading(blocks, blocks[0]!.id, lastYear))).toBe('举措');
});

test('a part that last year did not have leads nowhere', () => {
  expect(likeHeading(blocks, blocks[5]!.id, lastYear)).toBeNull();
  expect(likeHeading(blocks, 'gone', lastYear)).toBeNull();
});
