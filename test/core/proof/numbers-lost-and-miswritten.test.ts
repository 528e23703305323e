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

test.each([
  ['2024度公布区政府重大行政决策事项2项。', 'date-form: 2024'],
  ['合法审核率达100%，2024共审核规范性文件8件。', 'date-form: 2024'],
  ['2024年份，办理案件30件。', 'year-twice-end: 年份'],
  ['对标示范指标体系（2023年年版）。', 'year-twice-end: 年年'],
  ['整体办理时限压缩30%--40%。', 'range-wave: --'],
  ['整体办理时限压缩30%——40%。', 'range-wave: ——'],
  ['平均办理周期缩短3~~5天。', 'range-wave: ~~'],
  ['全年接听咨询热线12,56个。', 'digit-group: 12,56'],
  ['投诉率控制在0.5‰%以内。', 'percent-sign: ‰%'],
  ['出庭应诉率提高6个百分点%。', 'percent-sign: 百分点%'],
  ['普法受众增长200%倍。', 'percent-sign: %'],
  ['办件量比上年翻2翻。', 'fraction-form: 翻2翻'],
  ['六月20日，召开会议。', 'date-form: 六月'],
  ['5.6日，召开会议。', 'date-form: 5.6日'],
  ['服务时间延长至每日18：00点。', 'clock: 18：00点'],
  ['办事窗口延时开放至25时。', 'clock: 25时'],
  ['涉企检查频次每年最多3次以上。', 'approximate: 最多3次以上'],
  ['每年开展培训至少3次以内。', 'approximate: 至少3次以内'],
  ['法制审核人员73名次。', 'two-measures: 名次'],
])('the number in “%s” is told as %s', (text, line) => {
  expect(told(text, { year: 2024 }).map((found) => found.replace(/^\w+ | → .*$/gu, ''))).toContain(line);
});

test.each([
  '2024年度公布区政府重大行政决策事项2项。',
  '制定2024年度普法计划，共120项。',
  '整体办理时限压缩30%～40%。',
  '热线服务时间延长至20时。',
  '每年组织旁听不少于3次。',
  '获省政府督查激励20项次。',
  '办件量比上年翻一番。',
])('the number in “%s” is left alone', (text) => {
  expect(told(text, { year: 2024 })).toEqual([]);
});
