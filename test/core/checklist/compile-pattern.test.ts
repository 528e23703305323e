import { compilePattern, matches } from '../../../core/checklist/compile-pattern';
import { foldText } from '../../../core/report/fold';

const finds = (pattern: string, text: string) => matches(compilePattern(pattern, 2023), foldText(text));

describe('the word {count:…}', () => {
  test.each([
    '收案12件',
    '工单3.5万件',
    '意见80余条',
    '5,000份',
    '审查文件１２件',
    '两次',
    '三十余件',
    '12 件',
    '3个件',
  ])('finds a number with a unit in “%s”', (text) => expect(finds('{count:件|次|条|份}', text)).toBe(true));

  test.each(['一件事一次办', '一次性告知', '第三次全会', '2023年', '多件', '“一次办好”'])(
    'finds none in “%s”',
    (text) => expect(finds('{count:件|次}', text)).toBe(false),
  );
});

describe('the word {figure}', () => {
  test.each([
    '满意率94.37%',
    '覆盖百分之九十',
    '持证人员934名',
    '提高3个百分点',
    '召开54次',
    '执法记录仪469台',
    '研究两次',
  ])('finds a figure in “%s”', (text) => expect(finds('{figure}', text)).toBe(true));

  test.each([
    '2023年',
    '2023年12月31日',
    '12345热线',
    '行政执法“三项制度”',
    '24小时服务热线',
    '“721”工作法',
    '厅字〔2019〕28号',
    '党的二十大精神',
    '排名第2位',
    '（2021—2025年）',
  ])('takes “%s” for no figure', (text) => expect(finds('{figure}', text)).toBe(false));
});

test('the years are those of the report', () => {
  expect(finds('{year}年', '2023年')).toBe(true);
  expect(finds('{nextYear}年', '2024年')).toBe(true);
  expect(finds('{lastYear}年', '2022年')).toBe(true);
  expect(finds('{year}年', '2024年')).toBe(false);
});

test('a typo in a pattern is a SyntaxError', () => {
  expect(() => compilePattern('复议(', 2023)).toThrow(SyntaxError);
  expect(() => compilePattern('{yaer}年', 2023)).toThrow(SyntaxError);
});

test.each([
  ['开展“百名法学家百场报告会”等讲座', false],
  ['印发《三十件实事清单》', false],
  ['开展“法治讲堂”12场', true],
  ['“三所联动”调解58场', true],
])('a number in a title or a quoted name counts nothing: %s', (text, counts) => {
  expect(finds('{count:件|场|名}', text)).toBe(counts);
});
