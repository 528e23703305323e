import { readPairs } from '../../../../core/proof/text/pairs';

const pairs = readPairs('法治制 行政 治理 法院');
const has = (text: string) => pairs.has(text.charCodeAt(0), text.charCodeAt(1));

test.each(['法治', '法制', '法院', '行政', '治理'])('%s is known', (pair) => {
  expect(has(pair)).toBe(true);
});

test.each(['治法', '行治', '政治', '法理', '县城', '治 ', ' 行'])('%s is not', (pair) => {
  expect(has(pair)).toBe(false);
});

test('a list of nothing knows no pair', () => {
  const none = readPairs('');
  expect(none.size).toBe(0);
  expect(none.has('法'.charCodeAt(0), '治'.charCodeAt(0))).toBe(false);
});

test('the size is the number of pairs', () => {
  expect(pairs.size).toBe(5);
});
