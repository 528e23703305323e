import { Node } from 'slate';
import { blockText, type Block } from '../../../core/report/block';
import { placeRange } from '../../../renderer/editor/point-at';

const cell = (...texts: string[]) => ({ type: 'cell' as const, children: texts.map((text) => ({ text })) });

const blocks: Block[] = [
  { id: 'p', type: 'paragraph', children: [{ text: '甲乙' }, { text: '丙', comment_1: true }, { text: '丁' }] },
  {
    id: 't',
    type: 'table',
    children: [
      { type: 'row', children: [cell('项', '目'), cell('')] },
      { type: 'row', children: [cell('立案'), cell('12件')] },
    ],
  },
];

test('every single character of a block is found again at its offset', () => {
  for (const [index, block] of blocks.entries()) {
    const text = blockText(block);
    for (let i = 0; i < text.length; i += 1) {
      if (text[i] === '\t' || text[i] === '\n') continue;
      const { focus } = placeRange(blocks, { block: block.id, start: i, end: i + 1 })!;
      const leaf = Node.leaf({ children: blocks } as never, focus.path);
      expect([index, leaf.text[focus.offset - 1]]).toEqual([index, text[i]]);
    }
  }
});

test('a place beyond the end stays at the end, and one in a missing block is nowhere', () => {
  expect(placeRange(blocks, { block: 'p', start: 99, end: 120 })).toEqual({
    anchor: { path: [0, 2], offset: 1 },
    focus: { path: [0, 2], offset: 1 },
  });
  expect(placeRange(blocks, { block: 'gone', start: 0, end: 1 })).toBeNull();
});
