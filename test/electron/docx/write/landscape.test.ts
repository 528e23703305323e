import { execFileSync } from 'node:child_process';
import { layoutReport } from '../../../../core/layout/layout-report';
import { isLandscape, turnedProfile } from '../../../../core/layout/landscape';
import { parseReport } from '../../../../core/report/parse';
import type { Report } from '../../../../core/report/report';
import { loadProfile } from '../../../../electron/templates/load-profile';
import { verifyDocx } from '../../../../electron/docx/verify/verify-docx';
import { writeDocx } from '../../../../electron/docx/write/write-docx';
import { docxParts, ooxmlErrors } from '../../../support/ooxml';
import { paperMetrics, probeReport } from '../../../support/paper-metrics';
import { Renderer, type PaperPage } from '../../../support/render';

const profile = loadProfile('templates', 'gbt9704');

const row = (columns: number, text: string) => ({
  type: 'row',
  children: Array.from({ length: columns }, () => ({ type: 'cell', children: [{ text }] })),
});
const table = (id: string, columns: number, rows: number, more = {}) => ({
  id,
  type: 'table',
  children: Array.from({ length: rows }, (_, i) => ({ ...row(columns, `${i}`), ...(i === 0 && { header: true }) })),
  ...more,
});
const line = (id: string, type: string, text: string) => ({ id, type, children: [{ text }] });

function report(...blocks: unknown[]): Report {
  return parseReport({
    format: 1,
    id: 'wide',
    template: 'district',
    unit: '甲区',
    year: 2023,
    blocks: [line('t', 'title', '甲区2023年法治政府建设情况报告'), ...blocks],
    comments: [],
  });
}

const mixed = report(
  line('a', 'paragraph', '依法行政。'.repeat(60)),
  table('w1', 10, 4),
  line('b', 'paragraph', '中间文字。'),
  table('w2', 3, 60, { landscape: true }),
  table('w3', 9, 2),
  line('c', 'paragraph', '其后文字。'.repeat(20)),
  line('s', 'signature', '甲区人民政府'),
  line('d', 'date', '2024年1月5日'),
);
const last = report(line('a', 'paragraph', '正文。'), table('w1', 9, 3));

test('a table is turned when it is told so, and of itself from nine columns on', () => {
  const of = (columns: number, more = {}) => isLandscape(report(table('x', columns, 2, more)).blocks[1]!);
  expect([of(8), of(9), of(3, { landscape: true }), of(12, { landscape: false })]).toEqual([false, true, true, false]);
});

test('pages turn for wide tables and back, and the file is valid', async () => {
  const bytes = await writeDocx(mixed, { variant: 'clean', profile });
  expect(await ooxmlErrors(bytes)).toEqual([]);
  const xml = docxParts(bytes)['word/document.xml']!;
  const turns = [...xml.matchAll(/w:orient="(\w+)"/gu)].map(([, turn]) => turn);
  expect(turns).toEqual(['portrait', 'landscape', 'portrait', 'landscape', 'portrait']);
});

describe('on paper', () => {
  type Name = 'mixed' | 'last' | 'whole' | 'probe';
  let pages: Record<Name, PaperPage[]>;
  let words: Record<Name, Word[][]>;
  beforeAll(async () => {
    const renderer = new Renderer();
    const files = {
      mixed: await writeDocx(mixed, { variant: 'clean', profile }),
      last: await writeDocx(last, { variant: 'clean', profile }),
      whole: await writeDocx(last, { variant: 'clean', profile, landscape: true }),
      probe: await writeDocx(probeReport(), { variant: 'clean', profile }),
    };
    try {
      pages = await renderer.pages(files);
      const names = Object.keys(files);
      words = Object.fromEntries(names.map((name) => [name, wordsOf(renderer.pdf(name))])) as typeof words;
    } finally {
      renderer.close();
    }
  }, 120_000);

  test('each wide table has turned pages of its own, as many as the layout says', () => {
    const turned = (list: readonly PaperPage[]) => list.map(({ width, height }) => width > height);
    const laidOut = layoutReport(mixed, profile, paperMetrics(pages.probe, profile));
    expect(turned(pages.mixed)).toEqual(laidOut.map(({ landscape }) => landscape === true));
    expect(turned(pages.mixed)).toEqual([false, true, false, true, true, true, false]);
    expect(turned(pages.last)).toEqual([false, true]);
    expect(turned(pages.whole)).toEqual([true]);
  });

  test('turned back, the page number stands where it does on every page', () => {
    for (const name of ['mixed', 'last', 'whole'] as const) {
      pages[name].forEach(({ width, height }, i) => {
        if (width < height) return;
        const number = words[name][i]!.filter(({ right }) => right < 95);
        expect(number.map(({ text }) => text).join('')).toBe(`—${i + 1}—`);
        // The line is as high as its letters are big, and begins at this distance from the edge.
        const middle = (number[1]!.left + number[1]!.right) / 2;
        expect(Math.abs(middle - profile.pageNumber.distance / 20 - 7)).toBeLessThan(3);
        const { top, bottom } = turnedProfile(profile).margins;
        const [first, end] = [number[0]!.top, number.at(-1)!.bottom];
        if (i % 2 === 0) expect(Math.abs(end - (height - bottom / 20 - 16))).toBeLessThan(4);
        else expect(Math.abs(first - (top / 20 + 16))).toBeLessThan(4);
      });
    }
  });

  test('a turned page is filled to its lower margin, and no further', () => {
    const [, , , first] = pages.mixed;
    const foot = first!.height - turnedProfile(profile).margins.bottom / 20;
    const lowest = Math.max(...first!.lines.filter(({ left }) => left > 95).map(({ bottom }) => bottom));
    expect(lowest).toBeLessThan(foot);
    expect(lowest).toBeGreaterThan(foot - 30);
  });
});

interface Word {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The words of each page by themselves: those that run downwards are in no line. */
function wordsOf(pdf: string): Word[][] {
  const boxes = execFileSync('pdftotext', ['-bbox', pdf, '-'], { encoding: 'utf8' });
  const word = /xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">([^<]*)</gu;
  return boxes
    .split('<page ')
    .slice(1)
    .map((page) =>
      [...page.matchAll(word)].map(([, left, top, right, bottom, text]) => ({
        text: text!,
        left: Number(left),
        top: Number(top),
        right: Number(right),
        bottom: Number(bottom),
      })),
    );
}

test('the file is judged by where its turned pages have their numbers', async () => {
  const judged = (bytes: Uint8Array) => verifyDocx(bytes).find(({ clause }) => clause === '8')!;
  expect(judged(await writeDocx(mixed, { variant: 'clean', profile }))).toMatchObject({ verdict: 'kept' });
  const plain = report(line('a', 'paragraph', '正文。'));
  expect(judged(await writeDocx(plain, { variant: 'clean', profile }))).toMatchObject({
    verdict: 'not-judged',
    found: '没有横排页面',
  });
});
