import { chineseNumber, chineseValue, formatNumber, headingNumbers } from '../../../core/report/numbering';
import { heading, paragraph } from '../../support/reports';

test.each([
  [1, '一'],
  [9, '九'],
  [10, '十'],
  [11, '十一'],
  [20, '二十'],
  [99, '九十九'],
  [100, '100'],
])('%i is written %s', (value, text) => expect(chineseNumber(value)).toBe(text));

test.each([
  ['十', 10],
  ['十二', 12],
  ['九十九', 99],
  ['一百零三', 103],
  ['一千二百六十', 1260],
])('%s stands for %i', (numeral, value) => expect(chineseValue(numeral)).toBe(value));

test('the four levels are 一、（一）1.（1）', () => {
  expect(([1, 2, 3, 4] as const).map((level) => formatNumber(level, 2))).toEqual(['二、', '（二）', '2.', '（2）']);
});

test('a heading restarts the numbers below it, paragraphs do not', () => {
  const blocks = [
    heading(1, 'a'),
    heading(2, 'b'),
    paragraph('x'),
    heading(2, 'c'),
    heading(3, 'd'),
    heading(1, 'e'),
    heading(2, 'f'),
  ];
  expect([...headingNumbers(blocks).values()]).toEqual(['一、', '（一）', '（二）', '1.', '二、', '（一）']);
});
