import { likelierPairs } from '../../../../core/proof/text/likelier';
import { readPairWeights } from '../../../../core/proof/text/pair-weights';

const usual = readPairWeights('依法行政制', '贯彻 行政');
const ALIKE = new Map([
  ['砌', '彻沏'],
  ['形', '行型'],
]);
const { first, second } = likelierPairs(usual, (unit) => ALIKE.get(String.fromCharCode(unit)) ?? '');
const pair = (text: string) => [text.charCodeAt(0), text.charCodeAt(1)] as const;

test('A pair is as usual as the most usual one that a character easily taken for its own makes', () => {
  expect(second(...pair('贯砌'))).toBe(usual.of(...pair('贯彻')));
  expect(first(...pair('形政'))).toBe(usual.of(...pair('行政')));
});

test('A pair that no such character makes usual counts nothing, and neither does one without any', () => {
  expect(first(...pair('砌政'))).toBe(0);
  expect(first(...pair('贯彻'))).toBe(0);
});

test('The answer stays the same however many other pairs were asked for in between', () => {
  const before = second(...pair('贯砌'));
  for (let unit = 0x4e00; unit < 0x9000; unit += 1) second(unit, '砌'.charCodeAt(0));
  expect(second(...pair('贯砌'))).toBe(before);
});
