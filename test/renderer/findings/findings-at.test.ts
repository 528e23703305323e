import { Transforms } from 'slate';
import type { Block } from '../../../core/report/block';
import type { Finding } from '../../../core/proof/finding';
import { placeRange } from '../../../renderer/editor/point-at';
import { findingsAt } from '../../../renderer/findings/findings-at';
import { by } from '../../support/suggestion-by';
import { reviewDesk } from '../review/review-desk';

const BLOCKS: Block[] = [
  { id: 't', type: 'title', children: [{ text: '题' }] },
  { id: 'a', type: 'paragraph', children: [{ text: '已删去', deleted: by('x') }, { text: '错一，错二。' }] },
  { id: 'b', type: 'paragraph', children: [{ text: '错三。' }] },
];

const finding = (block: string, text: string, start: number): Finding => ({
  rule: 'r',
  category: 'wording',
  severity: 'error',
  message: '',
  block,
  start,
  end: start + text.length,
  text,
});
const FINDINGS = [
  finding('a', '错一，错二。', 0),
  finding('a', '错一', 0),
  finding('a', '错二', 3),
  finding('b', '错三', 0),
];

function at(block: string, start: number, end = start): string[] {
  const { editor } = reviewDesk(BLOCKS);
  Transforms.select(editor, placeRange(editor.children as Block[], { block, start, end })!);
  return findingsAt(editor, FINDINGS).map(({ text }) => text);
}

test('the caret stands at words from their first letter to behind their last, counted without what is struck', () => {
  expect(at('a', 3)).toEqual(['错一', '错一，错二。']);
  expect(at('a', 5)).toEqual(['错一', '错一，错二。']);
  expect(at('a', 7)).toEqual(['错二', '错一，错二。']);
  expect(at('b', 3)).toEqual([]);
});

test('a selection stands at all it holds some of, not at what ends where it begins', () => {
  expect(at('a', 5, 6)).toEqual(['错一，错二。']);
  expect(at('a', 4, 7)).toEqual(['错一', '错二', '错一，错二。']);
});
