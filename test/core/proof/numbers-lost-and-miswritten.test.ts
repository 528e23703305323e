import { heading, paragraph, proofOf, told } from './proof-of';

test.each([
  ['一是抓学习，开会三次。二、抓培训，办班五期。三是抓考核，全年两次。', 'list-order: 二、'],
  ['一是抓学习，开会三次。第二是抓培训，办班五期。三是抓考核，全年两次。', 'list-order: 第二是'],
  ['一是抓学习，开会三次。另外，抓培训，办班五期。三是抓考核，全年两次。', 'list-order: 另外，'],
  ['一是抓学习，开会三次。二是抓培训，办班五期。三、抓考核，全年两次。', 'list-order: 三、'],
  ['一是抓学习，开会三次。二是二是抓培训，办班五期。', 'ordinal-cut: 二是'],
  ['平台开展法治宣传，信息更新频率较慢。（二）责任落实不够全面。', 'list-order: （二）'],
])('“%s” is told as %s', (text, line) => {
  expect(told(text).map((found) => found.replace(/^\w+ | → .*$/gu, ''))).toContain(line);
});

test('words that only join are left alone where nothing is lacking', () => {
  expect(told('一是抓学习，开会三次。二是抓培训，办班五期。另外，抓考核两次。')).toEqual([]);
});

const numbered = (numbers: Readonly<Record<string, string>>) => {
  const blocks = [
    heading('主要举措和成效', 1, 'h', 'measures'),
    heading('加强组织领导', 2, 'a'),
    paragraph('专题研究3次。', 'b'),
    ...(numbers.c === undefined ? [paragraph('规范执法行为', 'c')] : [heading('规范执法行为', 2, 'c')]),
    paragraph('评查案卷30份。', 'd'),
    heading('深化普法宣传', 2, 'e'),
    paragraph('开展活动30场。', 'f'),
  ];
  const typed = Object.entries({ h: '一、', ...numbers }).map(([block, text]) => ({ block, text }));
  return proofOf(blocks, 2023, typed).map(({ rule, block }) => `${rule} ${block}`);
};

test('a heading that lost its number is told on its line', () => {
  expect(numbered({ a: '（一）', c: '（二）', e: '（三）' })).toEqual([]);
  expect(numbered({ a: '（一）', e: '（三）' })).toEqual(['number-order c', 'number-order e']);
});

test('a number with no words and a number that stands twice are told', () => {
  const blocks = [
    heading('主要举措和成效', 1, 'h', 'measures'),
    heading('', 2, 'a'),
    paragraph('专题研究3次。', 'b'),
    heading('（二）规范执法行为', 2, 'c'),
    paragraph('评查案卷30份。', 'd'),
  ];
  const numbers = [
    { block: 'h', text: '一、' },
    { block: 'a', text: '（一）' },
    { block: 'c', text: '（二）' },
  ];
  expect(proofOf(blocks, 2023, numbers).map(({ rule, block }) => `${rule} ${block}`)).toEqual([
    'number-form b',
    'number-form c',
  ]);
});
