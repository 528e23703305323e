import { OFFICE_FONTS, type FontMetrics } from '../../core/layout/font-metrics';
import { layoutReport } from '../../core/layout/layout-report';
import type { Page } from '../../core/layout/page';
import { blockText } from '../../core/report/block';
import type { Report } from '../../core/report/report';
import { loadProfile } from '../../electron/templates/load-profile';
import { writeDocx } from '../../electron/docx/write/write-docx';
import { closingReports } from '../support/closing-reports';
import { paperMetrics, probeReport } from '../support/paper-metrics';
import { Renderer, type PaperPage } from '../support/render';
import { realReports } from './docx/write/real-reports';

const profile = loadProfile('templates', 'gbt9704');
const FOOT = (profile.page.height - profile.margins.bottom) / 20;
const real = realReports();
const names = Object.keys(real);
const closings = closingReports();

/** Marks are left out: one that hangs far in the margin is not always found again in the PDF. */
const bare = (text: string) => text.replace(/[\s，。、；：！？!,.:;?]/gu, '');

/** The lines of each page, as laid out. */
function laidOut(report: Report, pages: readonly Page[]): string[][] {
  const texts = new Map(report.blocks.map((block) => [block.id, blockText(block)]));
  const text = (line: Page['lines'][number]) => bare(line.prefix + texts.get(line.block)!.slice(line.start, line.end));
  return pages.map((page) => page.lines.map(text).filter((line) => line !== ''));
}

function printed(pages: readonly PaperPage[]): string[][] {
  return pages.map((page) => page.lines.filter((line) => line.top < FOOT).map((line) => bare(line.text)));
}

/** Where each line ends in the whole text. */
function ends(lines: readonly string[]): number[] {
  let length = 0;
  return lines.map((line) => (length += line.length));
}

/** How many lines each page of `ours` begins too early or too late. */
function shifts(ours: readonly string[][], theirs: readonly string[][]): number[] {
  const lines = ends(ours.flat());
  const lineAt = (offset: number) => lines.findIndex((end) => end > offset);
  const starts = (pages: readonly string[][]) =>
    [0, ...ends(pages.map((page) => page.join('')))].slice(0, pages.length);
  const wanted = starts(theirs);
  return starts(ours).map((start, i) => Math.abs(lineAt(start) - lineAt(wanted[i]!)));
}

function sameLines(ours: readonly string[][], theirs: readonly string[][]): number {
  const there = new Set(ends(theirs.flat()));
  const here = ends(ours.flat());
  return here.filter((end) => there.has(end)).length / here.length;
}

describe.each(['office', 'system'] as const)('beside LibreOffice with %s fonts', (fonts) => {
  let paper: Record<string, string[][]>;
  let metrics: FontMetrics;

  beforeAll(async () => {
    const reports: Record<string, Report> = { ...real, probe: probeReport() };
    for (const [ending, ended] of Object.entries(closings))
      ended.forEach((report, i) => (reports[ending + i] = report));
    const files: Record<string, Uint8Array> = {};
    for (const name in reports) files[name] = await writeDocx(reports[name]!, { variant: 'clean', profile });
    const renderer = new Renderer(fonts);
    try {
      const pages = await renderer.pages(files);
      metrics = paperMetrics(pages['probe']!, profile);
      paper = Object.fromEntries(Object.entries(pages).map(([name, found]) => [name, printed(found)]));
    } finally {
      renderer.close();
    }
  }, 120_000);

  test.each(names)('%s has the same text on as many pages, and no page begins more than a line away', (name) => {
    const ours = laidOut(real[name]!, layoutReport(real[name]!, profile, metrics));
    const theirs = paper[name]!;
    expect(ours.flat().join('')).toBe(theirs.flat().join(''));
    expect(ours).toHaveLength(theirs.length);
    expect(Math.max(...shifts(ours, theirs))).toBeLessThanOrEqual(1);
    expect(sameLines(ours, theirs)).toBeGreaterThan(0.85);
  });

  test.each(names)('%s has as many pages with the metrics of an office, too', (name) => {
    expect(layoutReport(real[name]!, profile, OFFICE_FONTS)).toHaveLength(paper[name]!.length);
  });

  test.each(Object.keys(closings))('what ends with a %s falls on the same pages line by line', (ending) => {
    const ours = closings[ending]!.map((report) => laidOut(report, layoutReport(report, profile, metrics)));
    expect(ours).toEqual(closings[ending]!.map((_, i) => paper[ending + i]));
  });
});
