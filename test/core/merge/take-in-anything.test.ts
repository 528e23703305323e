import fc from 'fast-check';
import type { Copy, Returned } from '../../../core/merge/incoming';
import { matchIds } from '../../../core/merge/match-ids';
import { takeIn } from '../../../core/merge/take-in';
import { blockText, type Block } from '../../../core/report/block';
import { parseReport } from '../../../core/report/parse';
import { acceptedBlocks, settle } from '../../../core/suggest/settle';
import { redline } from '../../../core/suggest/redline';
import { reportOf } from '../../support/reports';
import { baseText, runs, steps, work } from './random-edits';
import { comment, diff } from './texts';

const by = { id: 'w1', author: '张科长', at: '2026-01-02T03:04:00.000Z' };
const plain = { author: '李四（未标修订的改动）', at: '' };
const words = (blocks: readonly Block[]) => blocks.map((block) => `${block.type} ${blockText(block)}`);
const copy = (blocks: readonly Block[], comments: readonly string[] = []): Copy => ({
  blocks,
  comments: comments.map((id) => comment(id, id)),
});

const how = fc.constantFrom('note' as const, 'both' as const);
const taken = (mine: Copy, returned: Returned, conflicts: 'note' | 'both' | 'theirs') => {
  const result = takeIn(mine, returned, (entry) => (entry.mine === undefined ? 'take' : conflicts), diff);
  parseReport(reportOf(result.blocks, { comments: result.comments }));
  return result;
};
/** Word knows no ids of blocks: what is put in whole is new, whatever it was made of. */
const marked = (base: readonly Block[], theirs: readonly Block[]) => {
  let next = 0;
  const newId = () => `n${(next += 1)}`;
  return matchIds(base, redline(base, theirs, by, diff), diff, { named: () => true, trusted: true, newId });
};
/** Typed in Word without a record, or with one; the same in another file of the report. */
const ways = fc.constantFrom('typed', 'tracked', 'file', 'tracked file');
const returnedOf = (base: readonly Block[], theirs: ReturnType<typeof work>, way: string): Returned => {
  const blocks =
    way === 'tracked'
      ? marked(base, theirs.blocks)
      : way === 'tracked file'
        ? redline(base, theirs.blocks, by, diff)
        : theirs.blocks;
  return { base: copy(base), theirs: copy(blocks, theirs.comments), plain, lasting: way.endsWith('file') };
};

test('what only they did is theirs when accepted and ours when rejected, tracked or not', () => {
  fc.assert(
    fc.property(baseText, steps(6), ways, (base, list, way) => {
      const theirs = work(base, list, '他');
      const { blocks } = taken(copy(base), returnedOf(base, theirs, way), 'note');
      expect(words(acceptedBlocks(blocks)).sort()).toEqual(words(theirs.blocks).sort());
      expect(words(settle(blocks, 'reject'))).toEqual(words(base));
    }),
    runs(400),
  );
});

test('no word of ours changes, none of theirs is lost, every thread comes over, and twice is once', () => {
  fc.assert(
    fc.property(baseText, steps(6), steps(6), ways, how, (base, ours, others, way, conflicts) => {
      const [mine, theirs] = [work(base, ours, '我'), work(base, others, '他')];
      const returned = returnedOf(base, theirs, way);
      const start = copy(mine.blocks, mine.comments);
      const result = taken(start, returned, conflicts);
      expect(words(settle(result.blocks, 'reject'))).toEqual(words(mine.blocks));
      const told = result.blocks.map(blockText).join('\n') + result.comments.map(({ text }) => text).join('\n');
      for (const word of theirs.typed) expect(told).toContain(word);
      const threads = new Set(result.comments.map(({ id }) => id));
      for (const id of [...mine.comments, ...theirs.comments]) expect(threads).toContain(id);
      const again = taken(result, returned, conflicts);
      expect(again.blocks).toEqual(result.blocks);
      expect(again.comments).toEqual(result.comments);
    }),
    runs(400),
  );
});

test('their words taken for ours leave ours in a closed comment, and taking them again asks and changes nothing', () => {
  fc.assert(
    fc.property(baseText, steps(6), steps(6), ways, (base, ours, others, way) => {
      const mine = work(base, ours, '我');
      const returned = returnedOf(base, work(base, others, '他'), way);
      const first = taken(copy(mine.blocks, mine.comments), returned, 'theirs');
      const again = taken(first, returned, 'theirs');
      expect(again.taken).toEqual([]);
      expect(again.blocks).toEqual(first.blocks);
      expect(again.comments).toEqual(first.comments);
      const gone = new Set(first.taken.flatMap(({ kind, old }) => (kind === 'deleted-block' ? [old] : [])));
      if (gone.size > 0) return;
      const told = first.blocks.map(blockText).join('\n') + first.comments.map(({ text }) => text).join('\n');
      for (const word of mine.typed) expect(told).toContain(word);
    }),
    runs(400),
  );
});

const paragraphs = baseText.map((blocks) => blocks.filter(({ type }) => type === 'paragraph'));

test('of several copies taken in one after the other, none asks again where another’s words were taken', () => {
  fc.assert(
    fc.property(paragraphs, steps(4), steps(4), steps(3), ways, (base, first, second, ours, way) => {
      const by = (who: string) => ({ ...plain, author: who });
      const a = { ...returnedOf(base, work(base, first, '甲'), way), plain: by('甲') };
      const b = { ...returnedOf(base, work(base, second, '乙'), 'typed'), plain: by('乙') };
      const mine = work(base, ours, '我');
      const both = taken(taken(copy(mine.blocks, mine.comments), a, 'theirs'), b, 'theirs');
      const again = taken(taken(both, a, 'theirs'), b, 'theirs');
      expect(again.comments).toEqual(both.comments);
      expect(again.blocks).toEqual(both.blocks);
    }),
    runs(400),
  );
});
