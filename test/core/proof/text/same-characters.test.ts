import { haveSameCharacters } from '../../../../core/proof/text/same-characters';

test.each([
  ['生产安全法', '安全生产法', true],
  ['1234', '4321', true],
  // The units add up to the same.
  ['ac', 'bb', false],
  ['三张清单', '三张清单一', false],
  ['', '', true],
])('“%s” and “%s” have the same characters: %s', (one, other, same) => {
  expect(haveSameCharacters(one, other)).toBe(same);
});
