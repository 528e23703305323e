import { diffArrays } from 'diff';
import fc from 'fast-check';
import { blockText, spansText, type Block, type Span } from '../../../core/report/block';
import { changesIn, type Change } from '../../../core/suggest/change';
import { redline, type DiffLists } from '../../../core/suggest/redline';
import { acceptedBlocks, settle } from '../../../core/suggest/settle';

const diff: DiffLists = (before, after) =>
  diffArrays([...before], [...after]).map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    values: value,
  }));
const change: Change = { id: 's1', author: '李四', at: '2026-01-02T03:04:05Z' };
const paragraph = (id: string, text: string): Block => ({ id, type: 'paragraph', children: [{ text }] });

const blocks = fc.uniqueArray(
  fc.oneof(
    fc
      .record({ id: fc.constantFrom(...'abcdefgh'), text: fc.string({ unit: fc.constantFrom(...'法治政府，。建设') }) })
      .map(({ id, text }) => paragraph(id, text)),
    fc
      .record({
        id: fc.constantFrom(...'abcdefgh'),
        level: fc.constantFrom(1, 2, 3, 4),
        head: fc.constantFrom('', '健全制度。'),
      })
      .map(({ id, level, head }): Block =>
        head === ''
          ? { id, type: 'heading', level: level as 1, children: [{ text: '依法行政' }] }
          : {
              id,
              type: 'heading',
              level: level as 2,
              runIn: true,
              children: [{ text: head, head: true }, { text: '正文。' }],
            },
      ),
    fc
      .record({
        id: fc.constantFrom(...'abcdefgh'),
        cells: fc.array(fc.constantFrom('件', '数', '12'), { minLength: 1, maxLength: 4 }),
      })
      .map(({ id, cells }): Block => ({
        id,
        type: 'table',
        children: cells.map((text) => ({ type: 'row', children: [{ type: 'cell', children: [{ text }] }] })),
      })),
  ),
  { selector: ({ id }) => id, maxLength: 6 },
);

const joined = (spans: readonly Span[]) => spansText(spans.filter(({ head }) => head)) + '|' + spansText(spans);
/** What a block says, without how its spans are cut. */
const plain = (list: readonly Block[]) =>
  list
    .map(({ children, id, ...block }) => ({
      ...block,
      id: id.replace(/-was$/u, ''),
      text: block.type === 'table' ? blockText({ ...block, id, children } as Block) : joined(children as Span[]),
    }))
    // An empty paragraph may go or stay: Word cannot tell either whether it was one.
    .filter(({ type, text }) => type === 'table' || text !== '|');

test('a redline is the new text when accepted and the old one when rejected', () => {
  fc.assert(
    fc.property(blocks, blocks, (before, after) => {
      const red = redline(before, after, change, diff);
      expect(plain(settle(red, 'accept'))).toEqual(plain(after));
      expect(plain(settle(red, 'reject'))).toEqual(plain(before));
      expect(new Set(red.map(({ id }) => id)).size).toBe(red.length);
    }),
    { numRuns: 500 },
  );
});

test('an edit inside a paragraph is marked on its words alone', () => {
  const [block] = redline([paragraph('a', '召开会议三次。')], [paragraph('a', '召开会议四次。')], change, diff);
  const touched = block!.children.filter(({ inserted, deleted }) => inserted || deleted);
  expect(touched.map(({ text, inserted }) => [inserted ? '+' : '-', text])).toEqual([
    ['-', expect.stringContaining('三')],
    ['+', expect.stringContaining('四')],
  ]);
  expect(block!.children[0]).toEqual({ text: expect.stringMatching(/^召开/u) });
  expect(blockText(settle([block!], 'accept')[0]!)).toBe('召开会议四次。');
});

test('a paragraph that moved is one move: cut here, put in there', () => {
  const [a, b] = [paragraph('a', '甲'), paragraph('b', '乙')];
  const red = redline([a, b], [b, a], change, diff);
  expect(red.map(({ id }) => id).some((id) => id.endsWith('-was'))).toBe(true);
  expect(new Set(red.flatMap(changesIn).map(({ move }) => move)).size).toBe(1);
});

test('a text without suggestions is the same object when it is looked at as accepted', () => {
  const list = [paragraph('a', '甲')];
  expect(acceptedBlocks(list)).toBe(list);
});

test('only the suggestions that are asked for are settled', () => {
  const other = { ...change, id: 's2' };
  const block = {
    ...paragraph('a', ''),
    children: [
      { text: '甲', inserted: change },
      { text: '乙', inserted: other },
    ],
  } as Block;
  const [left] = settle([block], 'reject', ({ id }) => id === 's1');
  expect(left!.children).toEqual([{ text: '乙', inserted: other }]);
});

test("a deleted paragraph end runs on into the next paragraph, which keeps the first one's id", () => {
  const first = { ...paragraph('a', '甲'), endDeleted: change } as Block;
  const [one, ...rest] = settle([first, paragraph('b', '乙')], 'accept');
  expect(rest).toEqual([]);
  expect(one).toMatchObject({ id: 'a', children: [{ text: '甲' }, { text: '乙' }] });
});
