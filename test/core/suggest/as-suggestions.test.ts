import fc from 'fast-check';
import { blockText, type Block } from '../../../core/report/block';
import { asSuggestions } from '../../../core/suggest/as-suggestions';
import { onlySuggests } from '../../../core/suggest/only-suggests';
import { acceptedBlocks } from '../../../core/suggest/settle';
import type { Tracking } from '../../../core/suggest/tracking';
import { by } from '../../support/suggestion-by';
import { baseText, runs, steps, work } from '../merge/random-edits';
import { diff } from '../merge/texts';

const isOwn: Tracking['isOwn'] = ({ author }) => author === '李四';
const words = (blocks: readonly Block[]) => blocks.map(blockText).sort();
const recorded = (before: readonly Block[], after: readonly Block[]) => {
  let next = 0;
  const mint = () => by(`s${(next += 1)}`);
  return asSuggestions(before, after, { isOwn, isOpen: () => false, mint }, diff);
};

test('whatever was done to a text becomes suggestions: nothing of it is lost, and nothing else stands', () => {
  fc.assert(
    fc.property(baseText, steps(4), steps(6), (base, suggested, done) => {
      const before = recorded(base, work(base, suggested, '先').blocks);
      const { blocks, typed } = work(before, done, '后');
      const after = recorded(before, blocks);
      expect(onlySuggests(before, after, isOwn)).toBe(true);
      // What is typed in a row that is to go goes with it.
      const told = [...after, ...acceptedBlocks(after)].map(blockText).join('\n');
      for (const word of typed) expect(told).toContain(word);
    }),
    runs(300),
  );
});

test('accepted, what was done to a text without suggestions is the text that was to be', () => {
  fc.assert(
    fc.property(baseText, steps(6), (base, done) => {
      const { blocks } = work(base, done, '后');
      const after = recorded(base, blocks);
      expect(onlySuggests(base, after, isOwn)).toBe(true);
      expect(words(acceptedBlocks(after))).toEqual(words(blocks));
    }),
    runs(300),
  );
});

test('a word typed over another is that word deleted and this one inserted, beside what was suggested already', () => {
  const children = [{ text: '全年' }, { text: '依法', inserted: by('1') }, { text: '办理案件12件。' }];
  const before: Block[] = [{ id: 'a', type: 'paragraph', children }];
  const typed: Block = { id: 'a', type: 'paragraph', children: [...children.slice(0, 2), { text: '办结案件12件。' }] };
  expect(recorded(before, [typed])).toEqual([
    {
      id: 'a',
      type: 'paragraph',
      children: [
        ...children.slice(0, 2),
        { text: '办' },
        { text: '理', deleted: by('s2') },
        { text: '结', inserted: by('s2') },
        { text: '案件12件。' },
      ],
    },
  ]);
});
