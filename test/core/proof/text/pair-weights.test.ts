import { readPairWeights } from '../../../../core/proof/text/pair-weights';

const usual = readPairWeights('依法行政使 行政执法', '行政 满意');
const of = (pair: string) => usual.of(pair.charCodeAt(0), pair.charCodeAt(1));
const leads = (pair: string) => usual.leads(pair.charCodeAt(0), pair.charCodeAt(1));
const isWord = (pair: string) => usual.isWord(pair.charCodeAt(0), pair.charCodeAt(1));

test('a pair weighs as many as the phrases it stands in, and a hundred more as a word', () => {
  expect([of('依法'), of('法行'), of('行使'), of('政执'), of('执法'), of('满意')]).toEqual([2, 2, 1, 1, 1, 100]);
  expect(of('行政')).toBe(102);
  expect(of('政府')).toBe(0);
});

test('the first and the middle pair of a phrase lead, and a word does', () => {
  expect([leads('依法'), leads('法行'), leads('满意')]).toEqual([true, true, true]);
  expect([leads('行使'), leads('执法'), leads('政府')]).toEqual([false, false, false]);
});

test('only what is listed is a word', () => {
  expect([isWord('行政'), isWord('满意'), isWord('依法'), isWord('政府')]).toEqual([true, true, false, false]);
});
