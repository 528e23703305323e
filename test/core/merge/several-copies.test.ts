import type { Choice, Copy } from '../../../core/merge/incoming';
import { takeIn } from '../../../core/merge/take-in';
import type { Block } from '../../../core/report/block';
import { copy, returned } from './take-in-cases';
import { diff, paragraph, table } from './texts';

const words = paragraph('a', '全年办理行政复议案件12件。');
const rows = table('t', ['事项', '数量'], ['复议', '12']);
const PEOPLE = ['甲', '乙', '丙', '丁'];

/** Takes several copies in, one after the other and then all of them once more, which changes nothing. */
function takenTwice(base: Block[], copies: Block[][], conflicts: Choice): Copy {
  const all = (start: Copy) =>
    copies.reduce<Copy>((mine, theirs, i) => {
      const sent = { ...returned({ base, theirs }), plain: { author: PEOPLE[i]!, at: '' } };
      return takeIn(mine, sent, (entry) => (entry.mine === undefined ? 'take' : conflicts), diff);
    }, start);
  const once = all(copy(base));
  const twice = all(once);
  expect(twice.blocks).toEqual(once.blocks);
  expect(twice.comments).toEqual(once.comments);
  return once;
}

test('a row added in one copy is not asked again where the table went with another', () => {
  const added = table('t', ['事项', '数量'], ['应诉', '3'], ['复议', '12']);
  const { blocks } = takenTwice([words, rows], [[words, added], [words]], 'theirs');
  expect(blocks).toEqual([words]);
});

test('a row deleted in one copy and written in by another is not asked again where the table went with a third', () => {
  const written = table('t', ['事项', '件数'], ['复议', '12']);
  const cut = table('t', ['复议', '12']);
  takenTwice([words, rows], [[words, written], [words, cut], [words]], 'theirs');
});

test('a row that we deleted and one copy wrote in is not asked again where the table went with another', () => {
  const written = table('t', ['事项', '数量'], ['复议', '15']);
  const cut = table('t', ['事项', '数量']);
  takenTwice([words, rows], [[words, cut], [words, written], [words]], 'theirs');
});

test.each(['note', 'both'] as const)(
  'what two copies delete and a third writes in is deleted once (%s)',
  (conflicts) => {
    const more = table('t', ['事项', '数量'], ['应诉', '3'], ['复议', '12']);
    takenTwice([words, rows], [[words], [words], [words, more]], conflicts);
    takenTwice(
      [words, rows],
      [[rows], [rows], [rows], [paragraph('a', '全年依法办理行政复议案件12件。'), rows]],
      conflicts,
    );
  },
);
