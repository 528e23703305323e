import { anchoredComments } from '../../../core/review/anchored-comments';
import type { Comment } from '../../../core/report/comment';
import type { Block } from '../../../core/report/block';
import { reportOf } from '../../support/reports';

const comment = (id: string): Comment => ({ id, author: '张', at: '', text: id, resolved: false, replies: [] });
const block = (id: string, ...children: Block['children'][number][]): Block =>
  ({ id, type: 'paragraph', children }) as Block;

test('a thread shows its words across spans and blocks; threads without words come last', () => {
  const report = reportOf(
    [
      block('p', { text: '前' }, { text: '甲', comment_a: true }, { text: '乙', comment_a: true, comment_b: true }),
      block('q', { text: '丙', comment_a: true }, { text: '后' }),
    ],
    { comments: [comment('gone'), comment('b'), comment('a')] },
  );
  expect(anchoredComments(report).map(({ id, block, quote }) => ({ id, block, quote }))).toEqual([
    { id: 'a', block: 'p', quote: '甲乙\n丙' },
    { id: 'b', block: 'p', quote: '乙' },
    { id: 'gone', block: '', quote: '' },
  ]);
});
