import { paragraph, proofOf } from './proof-of';

const odd = (texts: string[]) =>
  proofOf(texts.map((text, i) => paragraph(text, `p${i}`)))
    .filter(({ rule }) => rule === 'odd-character')
    .map(({ severity, text }) => `${severity} ${text}`);

const slip = '营造浓后的法治氛围。';

test('an odd character is a warning where it stands once', () => {
  expect(odd([slip, '加强行政执法监督。'])).toEqual(['warning 后']);
});

test('in the same words in two places it is a hint, and in three the word of the report', () => {
  expect(odd([slip, `${slip}全年开展检查。`])).toEqual(['hint 后', 'hint 后']);
  expect(odd([slip, `${slip}全年开展检查。`, `街道也${slip}`])).toEqual([]);
});
