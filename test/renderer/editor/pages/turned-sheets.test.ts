import { readFileSync } from 'node:fs';
import { layoutReport } from '../../../../core/layout/layout-report';
import type { LayoutProfile } from '../../../../core/layout/profile';
import type { Table } from '../../../../core/report/block';
import { drawnSheet } from '../../../../renderer/editor/pages/drawn-sheet';
import { pageBreaks } from '../../../../renderer/editor/pages/page-breaks';
import { pageStyle } from '../../../../renderer/editor/pages/page-style';
import { paragraph, reportOf } from '../../../support/reports';

const profile = JSON.parse(readFileSync('templates/profiles/gbt9704.json', 'utf8')) as LayoutProfile;
const table: Table = {
  id: 'wide',
  type: 'table',
  children: Array.from({ length: 40 }, (_, y) => ({
    type: 'row',
    ...(y === 0 && { header: true }),
    children: Array.from({ length: 10 }, (_, x) => ({ type: 'cell', children: [{ text: `${x}列${y}行` }] })),
  })),
};
const pages = layoutReport(reportOf([paragraph('前一段。'), table, paragraph('后一段。')]), profile);
const turned = pages.filter(({ landscape }) => landscape);

test('a sheet turned sideways is drawn as wide as the others and as much lower', () => {
  expect(turned.length).toBeGreaterThan(1);
  for (const page of turned) {
    const { scale, top, bottom, blank } = drawnSheet(page, profile);
    const lines = page.lines.reduce((sum, { height }) => sum + height, 0) * scale;
    expect(scale).toBeCloseTo(156 / 225, 2);
    expect(top + lines + blank + bottom).toBeCloseTo(profile.page.width * scale, 3);
  }
});

test('what breaks a page on either side of it has the margins of the sheet it is on', () => {
  const breaks = [...pageBreaks(pages, profile).values()].flat();
  expect(breaks.map(({ before, after }) => [before.scale < 1, after.scale < 1])).toEqual([
    [false, true],
    ...turned.slice(1).map(() => [true, true]),
    [true, false],
  ]);
  expect(breaks.at(-1)!.after.top).toBe(profile.margins.top);
  expect(breaks[0]!.after.top).toBeLessThan(profile.margins.top);
});

test('only its table is drawn smaller', () => {
  const style = pageStyle(pages, profile);
  expect([...style.matchAll(/\[data-block="(\w+)"\] \{ --turned/gu)].map(([, id]) => id)).toContain('wide');
  expect(new Set([...style.matchAll(/\[data-block="(\w+)"\] \{ --turned/gu)].map(([, id]) => id)).size).toBe(1);
});

test('a report that begins or ends with one has the sheet’s own margins there', () => {
  const style = pageStyle(layoutReport(reportOf([table]), profile), profile);
  expect(style).toMatch(/\.paged \{ padding-top: /u);
  expect(pageStyle(layoutReport(reportOf([paragraph('一段。')]), profile), profile)).not.toMatch(/padding-top/u);
});
