import { figuresOfReport } from '../compare/figures';
import { pairFigures } from '../compare/figure-pairs';
import { reportTitle, type Report } from '../report/report';
import { paper, shorten } from './paper';
import { sectionNames } from './section-names';

/** 数据一览表: every figure of the report with the sentence it stands in, and last year's where that report is at hand. */
export function figureTable(report: Report, lastYear: Report | null, madeOn: string): Report {
  const sectionOf = sectionNames(report);
  const figures = figuresOfReport(report);
  const pairs = lastYear ? pairFigures(report, lastYear) : [];
  const rows = figures.map(({ phrase, text, unit, place }, i) => {
    const pair = pairs.find(({ now }) => now.phrase === phrase && now.place.block === place.block && now.text === text);
    const value = text.endsWith(unit) ? text.slice(0, -unit.length) : text;
    const row = [String(i + 1), sectionOf(place.block), phrase, value, unit, shorten(place.text)];
    return lastYear ? [...row, pair?.last.text ?? ''] : row;
  });
  const head = ['序号', '部分', '指标', '数值', '单位', '所在句子', ...(lastYear ? ['上年'] : [])];
  const line = `报告：${reportTitle(report)}。制表：${madeOn}。共${figures.length}个数据，不足和安排部分的数字不列。`;
  const table = rows.length > 0 ? [head, ...rows] : '没有可列的数据。';
  return paper(report, 'figure-table', '数据一览表', [line, table], [8, 17, 28, 11, 9, 57, ...(lastYear ? [12] : [])]);
}
