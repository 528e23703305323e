import { readFileSync } from 'node:fs';
import { layoutReport } from '../../../../core/layout/layout-report';
import type { LayoutProfile } from '../../../../core/layout/profile';
import type { Table } from '../../../../core/report/block';
import { pageBreaks } from '../../../../renderer/editor/pages/page-breaks';
import { pageStyle } from '../../../../renderer/editor/pages/page-style';
import { reportOf } from '../../../support/reports';

const profile = JSON.parse(readFileSync('templates/profiles/gbt9704.json', 'utf8')) as LayoutProfile;
const ROWS = 70;
const table: Table = {
  id: 'table',
  type: 'table',
  children: Array.from({ length: ROWS }, (_, i) => ({
    type: 'row',
    ...(i === 0 && { header: true }),
    children: [{ type: 'cell', children: [{ text: `第${i}行` }] }],
  })),
};
const pages = layoutReport(reportOf([table]), profile);

test('a page begins at a row of the table, however often its header prints again', () => {
  expect(pages.length).toBeGreaterThan(2);
  const breaks = pageBreaks(pages, profile).get('table')!;
  let printed = pages[0]!.lines.length;
  breaks.forEach(({ lines, repeated }, i) => {
    expect(lines).toBe(printed);
    expect(repeated).toBe(pages[i + 1]!.lines[0]!.height);
    printed += pages[i + 1]!.lines.length - 1;
  });
  expect(printed).toBe(ROWS);
});

test('the row a page begins with has room above it, and no other row has', () => {
  const style = pageStyle(pages, profile);
  const rows = [...style.matchAll(/tr:nth-child\((\d+)\) > td \{ padding-top/gu)].map((match) => Number(match[1]));
  expect(rows).toEqual(
    pageBreaks(pages, profile)
      .get('table')!
      .map(({ lines }) => lines + 1),
  );
});
