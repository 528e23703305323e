import type { Block, Span } from '../../../core/report/block';
import { onlySuggests } from '../../../core/suggest/only-suggests';
import { by } from '../../support/suggestion-by';

const own = by('1');
const other = by('x');
const isOwn = ({ author }: { author: string }) => author === own.author;
const said = (...children: (Span | string)[]): Block => ({
  id: 'a',
  type: 'paragraph',
  children: children.map((span) => (typeof span === 'string' ? { text: span } : span)),
});
const plain = said('全年办理行政复议案件12件。');
const heading = (formatChange?: object) => ({ ...plain, type: 'heading', level: 2, formatChange }) as unknown as Block;
const table = (...rows: object[]): Block => ({ id: 't', type: 'table', children: rows }) as unknown as Block;
const row = (text: string, more: object = {}) => ({
  type: 'row',
  children: [{ type: 'cell', children: [{ text }] }],
  ...more,
});

test.each<[string, Block[], Block[], boolean]>([
  ['words typed', [plain], [said('全年办理行政复议案件13件。')], false],
  [
    'words suggested',
    [plain],
    [said('全年办理行政复议案件', { text: '12', deleted: own }, { text: '13', inserted: own }, '件。')],
    true,
  ],
  ['words taken away', [plain], [said('全年办理行政复议案件。')], false],
  ['a paragraph taken away', [plain], [], false],
  ['a comment on words', [plain], [said('全年', { text: '办理', comment_c1: true }, '行政复议案件12件。')], true],
  [
    'their own suggestion taken back',
    [said('甲', { text: '乙', inserted: own }, { text: '丙', deleted: own })],
    [said('甲丙')],
    true,
  ],
  ['their own suggestion accepted', [said('甲', { text: '乙', inserted: own })], [said('甲乙')], false],
  ['somebody’s suggestion accepted', [said('甲', { text: '乙', inserted: other })], [said('甲乙')], false],
  ['somebody’s suggestion rejected', [said('甲', { text: '乙', inserted: other })], [said('甲')], false],
  [
    'somebody’s words suggested to go',
    [said('甲', { text: '乙', inserted: other })],
    [said('甲', { text: '乙', inserted: other, deleted: own })],
    true,
  ],
  [
    'words typed in somebody’s name',
    [plain],
    [said('全年办理行政复议案件12件。', { text: '另', inserted: other })],
    false,
  ],
  ['a heading made of a paragraph', [plain], [heading()], false],
  ['the same as a suggestion', [plain], [heading({ change: own, was: { type: 'paragraph' } })], true],
  ['a paragraph divided', [said('甲乙')], [said('甲'), { ...said('乙'), id: 'b' }], false],
  [
    'a paragraph suggested to be divided',
    [said('甲乙')],
    [{ ...said('甲'), id: 'b', endInserted: own }, said('乙')],
    true,
  ],
  [
    'two paragraphs put in another order',
    [plain, { ...said('乙'), id: 'b' }],
    [{ ...said('乙'), id: 'b' }, plain],
    false,
  ],
  ['an empty line that came and one that went', [said(''), plain], [plain, { ...said(''), id: 'c' }], true],
  ['a row put in', [table(row('甲'))], [table(row('甲'), row('乙'))], false],
  ['a row suggested', [table(row('甲'))], [table(row('甲'), row('乙', { inserted: own }))], true],
  ['a row suggested to go', [table(row('甲'), row('乙'))], [table(row('甲'), row('乙', { deleted: own }))], true],
])('%s: a reviewer may or may not', (_, before, after, may) => {
  expect(onlySuggests(before, after, isOwn)).toBe(may);
});
