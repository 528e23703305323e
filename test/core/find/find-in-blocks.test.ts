import { findInBlocks, matchBefore, matchFrom } from '../../../core/find/find-in-blocks';
import type { Block } from '../../../core/report/block';

const LOOSE = { width: false, case: false, word: false };
const blocks: Block[] = [
  { id: 't', type: 'title', children: [{ text: '法治报告' }] },
  { id: 'h', type: 'heading', level: 1, children: [{ text: '推进' }, { text: '法治', comment_1: true }] },
  {
    id: 'g',
    type: 'table',
    children: [
      {
        type: 'row',
        children: [
          { type: 'cell', children: [{ text: '法' }] },
          { type: 'cell', children: [{ text: '治' }] },
        ],
      },
      { type: 'row', children: [{ type: 'cell', children: [{ text: '法治' }] }] },
    ],
  },
];

test('title, headings and cells are searched, across marks but not across cells', () => {
  expect(findInBlocks(blocks, '法治', LOOSE).map(({ block, start, end }) => [block, start, end])).toEqual([
    ['t', 0, 2],
    ['h', 2, 4],
    ['g', 4, 6],
  ]);
  expect(findInBlocks(blocks, '法\t治', LOOSE)).toEqual([]);
});

test('from a place one goes on to what is behind it, and round at the ends', () => {
  const matches = findInBlocks(blocks, '法治', LOOSE);
  expect(matchFrom(matches, { index: 0, offset: 1 })).toBe(1);
  expect(matchFrom(matches, { index: 1, offset: 2 })).toBe(1);
  expect(matchFrom(matches, { index: 2, offset: 5 })).toBe(0);
  expect(matchBefore(matches, { index: 1, offset: 2 })).toBe(0);
  expect(matchBefore(matches, { index: 0, offset: 0 })).toBe(2);
  expect([matchFrom([], { index: 0, offset: 0 }), matchBefore([], { index: 0, offset: 0 })]).toEqual([-1, -1]);
});
