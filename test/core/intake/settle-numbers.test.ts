import { settleNumbers } from '../../../core/intake/settle-numbers';
import type { SourceParagraph, SourceSpan } from '../../../core/intake/recognised';

const change = { id: 'w1', author: '张科长', at: '' };
const inserted = (text: string): SourceSpan => ({ text, inserted: change });
const deleted = (text: string): SourceSpan => ({ text, deleted: change });
const settled = (...spans: SourceSpan[]) =>
  (settleNumbers({ blocks: [{ kind: 'paragraph', spans }], comments: [], dropped: [] }).blocks[0] as SourceParagraph)
    .spans;

test('a number that was changed counts as it is now', () => {
  expect(settled(deleted('二'), inserted('三'), { text: '、下一步' })).toEqual([{ text: '三' }, { text: '、下一步' }]);
  expect(settled(deleted('（二）原'), inserted('（三）新'), { text: '标题' })).toEqual([
    deleted('原'),
    { text: '（三）' },
    inserted('新'),
    { text: '标题' },
  ]);
});

test('changes behind the number, and paragraphs put in or deleted whole, stay as they are', () => {
  const behind = [{ text: '一、加强' }, deleted('组织'), inserted('全面'), { text: '领导' }];
  expect(settled(...behind)).toEqual(behind);
  expect(settled(inserted('四、新的一段'))).toEqual([inserted('四、新的一段')]);
  expect(settled(deleted('四、旧的一段'))).toEqual([deleted('四、旧的一段')]);
});
