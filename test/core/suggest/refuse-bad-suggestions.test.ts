import { parseBlock } from '../../../core/report/parse';
import { by } from '../../support/suggestion-by';

const change = by('s1');
const paragraph = (fields: object, span: object = {}) => ({
  id: 'a',
  type: 'paragraph',
  children: [{ text: '依法', ...span }],
  ...fields,
});

test('well-formed suggestions pass as they are', () => {
  const block = paragraph(
    { endInserted: change, formatChange: { change, was: { type: 'heading', level: 2, runIn: true, headLength: 3 } } },
    { inserted: change, deleted: { ...change, move: 'm1' } },
  );
  expect(parseBlock(block)).toEqual(block);
});

test.each([
  ['a mark that is no suggestion', paragraph({}, { inserted: true }), 'block.children[0].inserted'],
  ['a suggestion without an id', paragraph({}, { deleted: { ...change, id: '' } }), 'block.children[0].deleted.id'],
  ['one without an author', paragraph({ endDeleted: { id: 's', at: '' } }), 'block.endDeleted.author'],
  ['a move that is no text', paragraph({ endInserted: { ...change, move: 3 } }), 'block.endInserted.move'],
  ['a kind that is none', paragraph({ formatChange: { change, was: { type: 'heading' } } }), 'block.formatChange.was'],
  [
    'a row with a bad mark',
    {
      id: 't',
      type: 'table',
      children: [{ type: 'row', inserted: 1, children: [{ type: 'cell', children: [{ text: '' }] }] }],
    },
    'block.children[0].inserted',
  ],
])('%s is refused, naming the place', (_, block, field) => {
  expect(() => parseBlock(block)).toThrow(
    expect.objectContaining({ code: 'invalid-report', details: expect.objectContaining({ field }) }),
  );
});
