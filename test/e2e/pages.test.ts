import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page as Sheet } from '../../core/layout/page';
import { layoutReport } from '../../core/layout/layout-report';
import { recognise } from '../../core/intake/recognise';
import { sourceFromText } from '../../core/intake/text-source';
import { numberedIds } from '../../core/report/ids';
import type { Report } from '../../core/report/report';
import { loadProfile } from '../../electron/templates/load-profile';
import { createReportFile } from '../../electron/store/create-report-file';
import { reportOf } from '../support/reports';
import { root } from './support/shell';
import { shownLineEnds, shownMetrics } from './support/page-lines';
import { startApp, type App } from './support/start-app';

const REPORTS = join(root, 'test', 'fixtures', 'reports');
const NAMES = readdirSync(REPORTS).filter((name) => name.endsWith('.txt'));
const A4 = (297 / 25.4) * 96;
const BETWEEN = 20;

const profile = loadProfile(join(root, 'templates'), 'gbt9704');
const reports = new Map(NAMES.map((name) => [name, read(name)]));

let app: App;

beforeAll(async () => {
  app = await startApp(({ documents }) => {
    for (const [name, report] of reports) {
      createReportFile(join(documents, `${name}.shufa`), report, [], Date.now()).close();
    }
  });
});

afterAll(() => app?.close());

describe.each(NAMES)('%s', (name) => {
  let pages: Sheet[];

  beforeAll(async () => {
    const { page, folders } = app;
    if (await page.getByRole('button', { name: '首页' }).isVisible())
      await page.getByRole('button', { name: '首页' }).click();
    await app.chooseFile(
      () => page.getByRole('button', { name: /^打开报告/u }).click(),
      join(folders.documents, `${name}.shufa`),
    );
    await page.getByText(/^第 \d+ 页，共 \d+ 页$/u).waitFor();
    pages = layoutReport(reports.get(name)!, profile, await shownMetrics(page));
  });

  test('every line on the page ends where the layout has it', async () => {
    const shown = await shownLineEnds(app.page);
    const expected = new Map<string, number[]>();
    for (const { block, kind, end } of pages.flatMap(({ lines }) => lines)) {
      if (kind !== 'table') expected.set(block, [...(expected.get(block) ?? []), end]);
    }
    const printed = Object.fromEntries(expected);
    expect(Object.fromEntries([...expected.keys()].map((block) => [block, shown[block]]))).toEqual(printed);
  });

  test('pages are counted, numbered and as high as A4', async () => {
    const { page } = app;
    await page.getByText(`第 1 页，共 ${pages.length} 页`, { exact: true }).waitFor();
    await page.getByRole('combobox', { name: '显示比例' }).selectOption('1');
    await page.getByRole('button', { name: '写作提示' }).and(page.locator('[aria-pressed=true]')).click();
    const style = await page.evaluateHandle((content) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(content);
      document.adoptedStyleSheets.push(sheet);
      return sheet;
    }, '.chunk { content-visibility: visible !important; }');
    const { height, labels, blank } = await page.evaluate(() => ({
      height: document.querySelector('.sheet')!.getBoundingClientRect().height,
      blank: [...document.querySelectorAll<HTMLElement>('.block')].filter((block) => block.textContent === '\uFEFF')
        .length,
      labels: [...document.querySelectorAll('.sheet, .block')].flatMap((element) =>
        ['::before', '::after'].flatMap((pseudo) => /— \d+ —/u.exec(getComputedStyle(element, pseudo).content) ?? []),
      ),
    }));
    await style.evaluate((sheet) => {
      document.adoptedStyleSheets.splice(document.adoptedStyleSheets.indexOf(sheet), 1);
    });
    await page.getByRole('button', { name: '写作提示' }).click();
    const numbered = labels.toSorted((a, b) => Number(/\d+/u.exec(a)) - Number(/\d+/u.exec(b)));
    expect(numbered).toEqual(pages.map(({ label }) => label));
    // An empty title shows where one can write, though it does not print.
    const lines = (height - pages.length * A4 - (pages.length - 1) * BETWEEN) / 38.6;
    expect(Math.abs(lines)).toBeLessThan(2.5 * blank + 0.5);
  });
});

test('the page of the caret is told, and zoom and views keep the text', async () => {
  const { page } = app;
  const text = page.getByRole('textbox', { name: '报告正文' });
  await text.click();
  await page.keyboard.press('Control+End');
  const last = await page.getByText(/^第 (\d+) 页，共 \1 页$/u).innerText();
  await page.getByRole('button', { name: '普通', exact: true }).click();
  expect(await text.evaluate((element) => getComputedStyle(element.closest('.sheet')!).float)).toBe('none');
  await page.getByRole('button', { name: '页面', exact: true }).click();
  expect(await page.getByText(/^第 (\d+) 页，共 \1 页$/u).innerText()).toBe(last);
  const zoom = () => page.locator('.sheet').evaluate((element) => Number(getComputedStyle(element).zoom));
  await page.getByRole('combobox', { name: '显示比例' }).selectOption('1');
  await page.locator('.editor-desk').hover();
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -200);
  await page.keyboard.up('Control');
  await page.waitForTimeout(200);
  expect(await zoom()).toBeGreaterThan(1.2);
  await page.keyboard.press('Control+-');
  await page.waitForTimeout(100);
  expect(await zoom()).toBeLessThan(1.3);
});

test('the page reported no error', () => {
  expect(app.errors).toEqual([]);
});

function read(name: string): Report {
  const { blocks, unit } = recognise(sourceFromText(readFileSync(join(REPORTS, name), 'utf8')), numberedIds());
  return reportOf(blocks, { id: name, unit, year: 2023 });
}
