import fc from 'fast-check';
import { blockText, type Block, type Span } from '../../../core/report/block';
import { drawnPlace } from '../../../core/suggest/offsets';
import { acceptedBlocks } from '../../../core/suggest/settle';
import { by } from '../../support/suggestion-by';

const change = by('s1');
const span: fc.Arbitrary<Span> = fc
  .record({ text: fc.constantFrom('依法', '行政', '。', ''), mark: fc.constantFrom('inserted', 'deleted', '') })
  .map(({ text, mark }) => (mark === '' ? { text } : { text, [mark]: change }));
const spans = fc.array(span, { minLength: 1, maxLength: 5 });
const paragraph = fc
  .record({ children: spans, end: fc.constantFrom('', 'endDeleted', 'endInserted') })
  .map(({ children, end }) => ({ type: 'paragraph', children, ...(end !== '' && { [end]: change }) }));
const row = fc
  .record({ cells: fc.array(spans, { minLength: 2, maxLength: 2 }), mark: fc.constantFrom('', 'inserted', 'deleted') })
  .map(({ cells, mark }) => ({
    type: 'row',
    children: cells.map((children) => ({ type: 'cell', children })),
    ...(mark !== '' && { [mark]: change }),
  }));
const table = fc.array(row, { minLength: 1, maxLength: 3 }).map((children) => ({ type: 'table', children }));
const blocks = fc
  .array(fc.oneof({ weight: 3, arbitrary: paragraph }, table), { minLength: 1, maxLength: 5 })
  .map((list) => list.map((block, i) => ({ ...block, id: `b${i}` }) as unknown as Block));

test('every character of the accepted text is found where it stands in the drawn one', () => {
  fc.assert(
    fc.property(blocks, (drawn) => {
      const texts = new Map(drawn.map((block) => [block.id, blockText(block)]));
      for (const block of acceptedBlocks(drawn)) {
        const text = blockText(block);
        for (let i = 0; i < text.length; i += 1) {
          const { start, end } = drawnPlace(drawn, { block: block.id, start: i, end: i + 1 })!;
          expect(texts.get(start.block)![start.offset]).toBe(text[i]);
          expect(end).toEqual({ block: start.block, offset: start.offset + 1 });
        }
      }
    }),
  );
});

test('a place does not take in what is deleted beside it, and holds what is deleted within', () => {
  const drawn: Block[] = [
    {
      id: 'a',
      type: 'paragraph',
      children: [
        { text: '甲', deleted: change },
        { text: '依' },
        { text: '乙', deleted: change },
        { text: '法' },
        { text: '丙', deleted: change },
      ],
    },
  ];
  expect(drawnPlace(drawn, { block: 'a', start: 0, end: 2 })).toEqual({
    start: { block: 'a', offset: 1 },
    end: { block: 'a', offset: 4 },
  });
});

test('a place in words that run on from another paragraph is found there', () => {
  const drawn: Block[] = [
    { id: 'a', type: 'paragraph', children: [{ text: '依法' }], endDeleted: change },
    { id: 'b', type: 'paragraph', children: [{ text: '行政' }] },
  ];
  expect(drawnPlace(drawn, { block: 'a', start: 1, end: 3 })).toEqual({
    start: { block: 'a', offset: 1 },
    end: { block: 'b', offset: 1 },
  });
});
