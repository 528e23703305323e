import { scanForWords } from '../../../../core/proof/text/word-scan';

const scan = scanForWords([['政府', '机关'], null, ['，'], ['政府工作'], ['政协', '政府'], []]);

test.each([
  ['法治政府建设', [0, 1, 4]],
  ['政府工作，机关', [0, 1, 2, 3, 4]],
  ['政', [1]],
  ['', [1]],
  ['，', [1, 2]],
  ['政 府', [1]],
])('in %j the searches %j may find something', (text, candidates) => {
  expect(scan.candidates(text).toSorted((a, b) => a - b)).toEqual(candidates);
});

test('what one text held is not taken for the next one', () => {
  scan.candidates('政府工作，');
  expect(scan.candidates('机关')).toEqual([1, 0]);
});

test('words that share a place in the table are told apart', () => {
  const words = Array.from({ length: 3000 }, (_, i) => String.fromCharCode(0x4e00 + i, 0x4e00 + ((i * 7) % 3000)));
  const many = scanForWords(words.map((word) => [word]));
  for (const [i, word] of words.entries()) expect(many.candidates(`一段${word}`)).toContain(i);
  expect(many.candidates('此处无词')).toEqual([]);
});
