import { figuresOfReport, type ReportFigure } from '../compare/figures';
import { pairFigures } from '../compare/figure-pairs';
import type { MaterialHead } from '../material/material';
import { sourcesIn } from '../material/source-mark';
import type { Block } from '../report/block';
import type { Report } from '../report/report';
import { paper, shorten, titleOnPaper } from './paper';
import { sectionNames } from './section-names';

interface Surroundings {
  lastYear: Report | null;
  materials: readonly MaterialHead[];
  /** 2026年1月5日 */
  madeOn: string;
}

/**
 * 数据一览表: every figure of the report with the sentence it stands in, last year's where that report is at hand, and
 * who delivered it where words of a department's material hold it.
 */
export function figureTable(report: Report, { lastYear, materials, madeOn }: Surroundings): Report {
  const sectionOf = sectionNames(report);
  const figures = figuresOfReport(report);
  const pairs = lastYear ? pairFigures(report, lastYear) : [];
  const sourceOf = figureSource(report, materials);
  const sources = figures.map(sourceOf);
  const hasSources = sources.some((source) => source !== '');
  const rows = figures.map(({ phrase, text, unit, place }, i) => {
    const pair = pairs.find(({ now }) => now.phrase === phrase && now.place.block === place.block && now.text === text);
    const value = text.endsWith(unit) ? text.slice(0, -unit.length) : text;
    const row = [String(i + 1), sectionOf(place.block), phrase, value, unit, shorten(place.text)];
    return [...row, ...(lastYear ? [pair?.last.text ?? ''] : []), ...(hasSources ? [sources[i]!] : [])];
  });
  const more = [...(lastYear ? ['上年'] : []), ...(hasSources ? ['来源'] : [])];
  const head = ['序号', '部分', '指标', '数值', '单位', '所在句子', ...more];
  const line = `报告：${titleOnPaper(report)}。制表：${madeOn}。共${figures.length}个数据，不足和安排部分的数字不列。`;
  const table = rows.length > 0 ? [head, ...rows] : '没有可列的数据。';
  const widths = [8, 17, 28, 11, 9, hasSources ? 45 : 57, ...(lastYear ? [12] : []), ...(hasSources ? [18] : [])];
  return paper(report, 'figure-table', '数据一览表', [line, table], widths);
}

/** The units whose material holds a figure; empty where nobody knows. */
function figureSource(report: Report, materials: readonly MaterialHead[]): (figure: ReportFigure) => string {
  const blocks = new Map<string, Block>(report.blocks.map((block) => [block.id, block]));
  const units = new Map(materials.map(({ id, unit }) => [id, unit]));
  return ({ text, place }) => {
    const block = blocks.get(place.block);
    if (!block) return '';
    const starts = [...placesOf(text, place.text)].map((at) => place.start + at);
    const found = starts.flatMap((at) => sourcesIn(block, at, at + text.length));
    return [...new Set(found.flatMap(({ material }) => units.get(material) ?? []))].join('、');
  };
}

/** Where words stand in a sentence, as numbers of their own: not the 5件 of 25件. */
function* placesOf(words: string, sentence: string): Generator<number> {
  for (let at = sentence.indexOf(words); at >= 0; at = sentence.indexOf(words, at + 1)) {
    if (!/\d[.,，]?$/u.test(sentence.slice(0, at))) yield at;
  }
}
