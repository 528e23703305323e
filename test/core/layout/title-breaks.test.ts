import { titleBreaks } from '../../../core/layout/title-breaks';

const lines = (text: string, unit = '') => {
  const breaks = titleBreaks(text, 20, unit);
  return [...breaks, text.length].map((end, i) => text.slice(i === 0 ? 0 : breaks[i - 1], end));
};

test.each([
  ['和平区2023年法治政府建设情况报告', '和平区', ['和平区2023年法治政府建设情况报告']],
  // Twenty characters by count, more in fonts with broad digits: “告” would stand alone.
  ['某区人民政府2026年度法治政府建设情况报告', '某区人民政府', ['某区人民政府2026年度', '法治政府建设情况报告']],
  [
    '天津市滨海新区泰达街2023年度法治政府建设情况报告',
    '天津市滨海新区泰达街',
    ['天津市滨海新区泰达街', '2023年度法治政府建设情况报告'],
  ],
  [
    '中共天津市滨海新区委员会关于2023年度法治政府建设情况的报告',
    '中共天津市滨海新区委员会',
    ['中共天津市滨海新区委员会', '关于2023年度法治政府建设情况的报告'],
  ],
])('%s breaks between words', (title, unit, expected) => {
  expect(lines(title, unit)).toEqual(expected);
});

test('a title of three lines is no hourglass, and no line is too long', () => {
  const title =
    '天津市滨海新区人民政府关于2023年度法治政府建设情况和党政主要负责人履行推进法治建设第一责任人职责情况的报告';
  const widths = lines(title, '天津市滨海新区人民政府').map((line) => line.length);
  expect(widths).toHaveLength(3);
  expect(widths[1]!).toBeGreaterThanOrEqual(Math.min(widths[0]!, widths[2]!));
});

test('line ends a person typed are kept, and a title beyond measure is left alone', () => {
  expect(titleBreaks(`${'法'.repeat(15)}\n${'治'.repeat(15)}`, 20, '')).toEqual([]);
  expect(titleBreaks('法'.repeat(200), 20, '')).toEqual([]);
});
