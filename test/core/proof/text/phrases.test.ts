import { readPhrases } from '../../../../core/proof/text/phrases';

const phrases = readPhrases('依法行政 法治政府， 法治社会 依法行使 法治政策');
const has = (text: string) => {
  const [first, second, third, fourth] = Array.from({ length: 4 }, (_, i) => text.charCodeAt(i));
  return phrases.has(first!, second!, third!, fourth!);
};

test.each(['依法行政', '依法行使', '法治政府', '法治政，', '法治政策', '法治社会'])('%s is one', (run) => {
  expect(has(run)).toBe(true);
});

test.each(['依法行府', '法行政府', '法治政 ', '政府，法', '法治社区', '县城建设'])('%s is none', (run) => {
  expect(has(run)).toBe(false);
});

test('a list of nothing holds none', () => {
  expect(readPhrases('').has(1, 2, 3, 4)).toBe(false);
});

test('tells where one more character could make a run', () => {
  const [first, second, third, fourth] = Array.from('依法行政', (char) => char.charCodeAt(0)) as [
    number,
    number,
    number,
    number,
  ];
  expect(phrases.mayLackThird(first, second, fourth)).toBe(true);
  expect(phrases.mayLackSecond(first, third, fourth)).toBe(true);
  expect(phrases.mayLackThird(second, third, fourth)).toBe(false);
  expect(phrases.mayLackSecond(second, third, fourth)).toBe(false);
});
