import { anchoredComments } from '../../../core/review/anchored-comments';
import type { Block } from '../../../core/report/block';
import { findAnchors, nearestBlock, rememberedQuote, standStill } from '../../../core/review/anchors';

const block = (id: string, ...children: { text: string; comment_k?: true }[]): Block => ({
  id,
  type: 'paragraph',
  children,
});

test('the words of a comment are found where they begin, lines of several blocks one under the other', () => {
  const blocks = [
    block('a', { text: '前' }, { text: '甲', comment_k: true }, { text: '乙', comment_k: true }),
    block('b', { text: '丙', comment_k: true }, { text: '后' }),
  ];
  expect([...findAnchors(blocks)]).toEqual([['k', { block: 'a', start: 1, end: 3, quote: '甲乙\n丙' }]]);
});

test('comments stand still while one writes behind their words or in other blocks, and only then', () => {
  const words = { text: '甲', comment_k: true } as const;
  const before = [block('a', { text: '前' }, words, { text: '后' }), block('b', { text: '乙' })];
  const stand = (...now: Block[]) => standStill(before, now);
  expect(stand(block('a', { text: '前' }, words, { text: '后后' }), before[1]!)).toBe(true);
  expect(stand(before[0]!, block('b', { text: '乙乙' }))).toBe(true);
  expect(stand(block('a', { text: '前前' }, words, { text: '后' }), before[1]!)).toBe(false);
  expect(stand(block('a', { text: '前' }, { ...words, text: '甲甲' }, { text: '后' }), before[1]!)).toBe(false);
  expect(stand(before[0]!, block('b', { text: '乙', comment_k: true }))).toBe(false);
  expect(stand(before[1]!, before[0]!)).toBe(false);
  expect(stand(before[0]!)).toBe(false);
});

test('words that dwindle are remembered whole, others as they are now', () => {
  expect(rememberedQuote('复议案件', '复案')).toBe('复议案件');
  expect(rememberedQuote('复议案件', '应诉案件')).toBe('应诉案件');
});

test('the block nearest to one that is gone is the closest before it, or else behind', () => {
  expect(nearestBlock('c', ['a', 'b', 'c', 'd'], new Set(['a', 'd']))).toBe('a');
  expect(nearestBlock('a', ['a', 'b', 'c'], new Set(['c']))).toBe('c');
  expect(nearestBlock('a', ['a'], new Set(['x']))).toBe('');
});

test('a comment whose words are gone is listed last, with what is remembered of them', () => {
  const thread = (id: string) => ({ id, author: '', at: '', text: '', resolved: false, replies: [] });
  const comments = [
    { ...thread('l'), quote: '旧话', block: 'a' },
    { ...thread('m'), quote: '旧话', block: 'x' },
    thread('k'),
  ];
  const report = { format: 1 as const, id: 'r', template: '', unit: '', year: 2025, blocks: [], comments };
  const blocks = [block('a', { text: '甲', comment_k: true })];
  expect(anchoredComments({ ...report, blocks }).map(({ id, block, quote }) => [id, block, quote])).toEqual([
    ['k', 'a', '甲'],
    ['l', 'a', '旧话'],
    ['m', '', '旧话'],
  ]);
});
