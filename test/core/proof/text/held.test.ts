import { heldCharacters, mayHold, mayHoldOneOf } from '../../../../core/proof/text/held';

const text = '全面推进依法行政，建设法治政府。';
const held = heldCharacters(text);

test('every character of a text may be held by it', () => {
  expect(Array.from({ length: text.length }, (_, i) => mayHold(held, text.charCodeAt(i)))).not.toContain(false);
});

test('a character that the text lacks is denied', () => {
  expect(mayHold(held, '乡'.charCodeAt(0))).toBe(false);
});

test.each([
  ['one that stands there', ['县城', '法治政府'], true],
  ['characters that stand there, but not side by side', ['府政'], false],
  ['a single character', ['县', '，'], true],
  ['none of them', ['县城', '乡镇'], false],
  ['nothing in particular', null, true],
])('a text may match what must have %s', (_, needs, may) => {
  expect(mayHoldOneOf(text, held, needs)).toBe(may);
});
