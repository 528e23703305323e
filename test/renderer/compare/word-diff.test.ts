import { cutFigures, wordDiff } from '../../../renderer/compare/word-diff';

test('words that differ are told apart, the rest is the same on both sides', () => {
  const pieces = wordDiff('2024年开展执法检查12次。', '2025年开展执法检查15次。');
  expect(pieces.filter(({ kind }) => kind !== 'same').map(({ kind, text }) => `${kind} ${text}`)).toEqual([
    'removed 2024',
    'added 2025',
    'removed 12',
    'added 15',
  ]);
});

test('the width of punctuation is no difference: this year’s stands', () => {
  expect(wordDiff('一是完善机制,二是培训(12次)', '一是完善机制，二是培训（15次）')).toEqual([
    { kind: 'same', text: '一是完善机制，二是培训（' },
    { kind: 'removed', text: '12' },
    { kind: 'added', text: '15' },
    { kind: 'same', text: '次）' },
  ]);
});

test('both texts come back from the pieces', () => {
  const before = '一是完善机制，二是加强培训。';
  const after = '一是健全工作机制；二是加强业务培训。';
  const pieces = wordDiff(before, after);
  const without = (kind: string) =>
    pieces
      .filter((piece) => piece.kind !== kind)
      .map(({ text }) => text)
      .join('');
  expect([without('added'), without('removed')]).toEqual([before, after]);
});

test('years and figures are cut out with their units', () => {
  expect(
    cutFigures('2024年办理案件1,200余件，占95.5%')
      .filter(({ figure }) => figure)
      .map(({ text }) => text),
  ).toEqual(['2024年', '1,200余件', '95.5%']);
});
