import { readFileSync } from 'node:fs';
import type { Locator } from 'playwright-core';
import { docxParts, ooxmlErrors } from '../support/ooxml';
import { exportReport } from './support/export-report';
import { newReport } from './support/first-report';
import { startApp, type App } from './support/start-app';

let app: App;
let text: Locator;
let cells: Locator;

beforeAll(async () => {
  app = await startApp();
  const { page } = app;
  await newReport(app);
  text = page.getByRole('textbox', { name: '报告正文' });
  cells = text.locator('td');
  await text.locator('.block-paragraph').nth(1).click();
});

afterAll(() => app?.close());

const menu = async (entry: string) => {
  const { page } = app;
  await page.getByRole('menuitem', { name: /^表格/u }).click();
  await page.getByRole('menuitem', { name: entry }).click();
};

test('a table of the picked size is inserted and filled with Tab, which adds rows at the end', async () => {
  const { page } = app;
  await page.getByRole('button', { name: '插入', exact: true }).click();
  await page.locator('[data-size="2x3"]').hover();
  await page.locator('[data-size="2x3"]').click();
  await cells.nth(5).waitFor();
  const words = ['领域', '立案', '办结', '市场监管', '120', '118', '城市管理', '86', '80'];
  for (const [i, word] of words.entries()) {
    if (i > 0) await page.keyboard.press('Tab');
    await page.keyboard.insertText(word);
  }
  await expectCells(words);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.insertText('90');
  await expectCells([...words.slice(0, 7), '90', '80']);
});

test('rows and header cells are added and merged from the menu, and one undo takes each back', async () => {
  const { page } = app;
  await cells.nth(3).click({ button: 'right' });
  await menu('在上方插入行');
  await expectCount(12);
  await page.keyboard.press('Control+z');
  await expectCount(9);
  await cells.nth(1).click();
  await page.keyboard.press('Shift+ArrowRight');
  await cells.nth(2).click({ modifiers: ['Shift'] });
  await cells.nth(2).click({ button: 'right' });
  await menu('合并单元格');
  await expectCount(8);
  expect(await cells.nth(1).getAttribute('colspan')).toBe('2');
});

test('the table is in the exported file, with its header row and merged cells, as Word takes it', async () => {
  const bytes = readFileSync(await exportReport(app));
  const document = docxParts(bytes)['word/document.xml']!;
  expect(document).toMatch(/<w:tblHeader\/>/u);
  expect(document).toMatch(/<w:gridSpan w:val="2"\/>/u);
  expect(document).toContain('市场监管');
  expect(await ooxmlErrors(bytes)).toEqual([]);
});

test('a table is turned sideways from the menu, and stands in a section of its own in the file', async () => {
  const turn = async () => {
    await cells.nth(0).click({ button: 'right' });
    await app.page.getByRole('menuitem', { name: /^表格/u }).click();
    await app.page.getByRole('menuitemcheckbox', { name: '横排（单独成页）' }).click();
  };
  await turn();
  const document = docxParts(readFileSync(await exportReport(app)))['word/document.xml']!;
  expect(document).toMatch(/w:orient="landscape"/u);
  await turn();
});

test('an attachment note is inserted below the text', async () => {
  const { page } = app;
  await page.getByRole('button', { name: '插入', exact: true }).click();
  await page.getByRole('menuitem', { name: '附件说明' }).click();
  await text.locator('.block-attachment-note').first().waitFor();
  // The caret is in it a moment after it stands there.
  await page.waitForFunction(() => {
    const at = getSelection()?.anchorNode;
    return (at instanceof Element ? at : at?.parentElement)?.closest('.block-attachment-note') !== null;
  });
  await page.keyboard.insertText('执法情况统计表');
  await text.locator('.block-attachment-note').filter({ hasText: '附件：执法情况统计表' }).waitFor();
  expect(app.errors).toEqual([]);
});

async function expectCount(count: number): Promise<void> {
  await app.page.waitForFunction((wanted) => document.querySelectorAll('.sheet td').length === wanted, count);
}

async function expectCells(texts: readonly string[]): Promise<void> {
  await expectCount(texts.length);
  expect((await cells.allInnerTexts()).map((cell) => cell.trim())).toEqual(texts);
}
