import { indexByPrefix } from '../../../../core/proof/text/prefix-index';

const wordsAt = (words: string[], text: string) =>
  Array.from({ length: text.length }, (_, at) =>
    indexByPrefix(words, (word) => word)
      .at(text, at)
      .find((word) => text.startsWith(word, at)),
  ).filter(Boolean);

test('words are found where they begin, the longer ones first', () => {
  expect(wordsAt(['法治', '法治政府', '政府', '法治社会'], '建设法治政府')).toEqual(['法治政府', '政府']);
  expect(wordsAt(['法治', '法治政府'], '法治社')).toEqual(['法治']);
  expect(wordsAt(['法治', '法治政府'], '法治')).toEqual(['法治']);
});

test('none of thousands of words is hidden by another that shares its slot', () => {
  const words = Array.from({ length: 6000 }, (_, i) =>
    String.fromCharCode(0x4e00 + i, 0x4e00 + ((i * 13) % 6000), ...(i % 2 === 0 ? [0x4e00 + ((i * 7) % 6000)] : [])),
  );
  const index = indexByPrefix(words, (word) => word);
  for (const word of words) expect(index.at(`${word}之后`, 0)).toContain(word);
});
