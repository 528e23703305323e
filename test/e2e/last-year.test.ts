import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './support/shell';
import { expectClean } from './support/axe';
import { importReport } from './support/first-report';
import { startApp, type App } from './support/start-app';

const REPORT = '001_d31234125ce4b8f4.txt';
const LAST_YEAR = '上年报告.txt';

let app: App;

beforeAll(async () => {
  app = await startApp(({ documents }) => {
    const source = join(root, 'test', 'fixtures', 'reports', REPORT);
    copyFileSync(source, join(documents, REPORT));
    const before = readFileSync(source, 'utf8').replaceAll('2023年', '2022年').replaceAll('141件', '118件');
    writeFileSync(join(documents, LAST_YEAR), before);
  });
});

afterAll(() => app?.close());

const board = () => app.page.getByRole('main');
const openBoard = async (view: string) => {
  await app.page.getByRole('banner').getByRole('button', { name: '概览' }).click();
  await app.page.getByRole('tab', { name: view }).click();
};

test('last year’s report is opened beside this one, and what was taken over stands there with its differences', async () => {
  const { page, folders } = app;
  await importReport(app);
  await openBoard('与上年对照');
  await app.chooseFile(
    () => page.getByRole('button', { name: '选择上年报告…' }).click(),
    join(folders.documents, LAST_YEAR),
  );
  const pair = board().getByRole('list', { name: '沿用的段落' }).getByRole('listitem').first();
  await pair.waitFor();
  expect(await pair.locator('del').first().textContent()).toMatch(/^2022/u);
  expect(await pair.locator('ins').first().textContent()).toMatch(/^2023/u);
  await board().getByTitle('与上年相同').first().waitFor();
});

test('last year’s report stands beside the page, follows the caret, and says what was carried over', async () => {
  const { page } = app;
  await board().getByRole('button', { name: '在正文旁边看' }).click();
  const beside = page.getByRole('region', { name: '上年报告' });
  await beside.getByText('本年沿用').first().waitFor();
  await expectClean(page);
  await page.getByRole('textbox', { name: '报告正文' }).getByText('坚持行政能力建设').first().click();
  await beside.locator('.last-here').filter({ hasText: '坚持行政能力建设' }).waitFor();
  await openBoard('与上年对照');
});

test('figures pair up, with their change', async () => {
  await board().getByRole('button', { name: '数据对比' }).click();
  const row = board().getByRole('row', { name: /办理行政复议案件/u });
  expect((await row.getByRole('cell').allTextContents()).slice(1)).toEqual(['118件', '141件', '+23件', '+19.5%']);
  const rows = board().getByRole('table', { name: '数据对比' }).getByRole('row');
  const all = await rows.count();
  await board().getByRole('button', { name: '有变化' }).click();
  await row.waitFor();
  expect(await rows.count()).toBeLessThan(all);
  await board().getByRole('button', { name: '与上年相同' }).click();
  await row.waitFor({ state: 'detached' });
});

test('a promise of last year is answered, and the answer is there after reopening', async () => {
  const { page } = app;
  await board().getByRole('button', { name: '上年不足和安排' }).click();
  const point = () => board().getByRole('listitem', { name: '压实法治建设主体责任' });
  await point().getByRole('button', { name: '继续' }).click();
  await point().getByRole('textbox', { name: '说明' }).fill('列入下年计划');
  await page.getByRole('tab', { name: '概览' }).focus();
  await app.restart();
  await app.page.getByRole('table').getByRole('button').first().click();
  await openBoard('与上年对照');
  await board().getByRole('button', { name: '上年不足和安排' }).click();
  expect(await point().getByRole('textbox', { name: '说明' }).inputValue()).toBe('列入下年计划');
  expect(await point().getByRole('button', { name: '继续' }).getAttribute('aria-pressed')).toBe('true');
});

test('what was taken over is among the findings', async () => {
  const { page } = app;
  await page.getByRole('button', { name: '返回正文' }).click();
  const panel = page.getByRole('complementary', { name: '检查' });
  await panel.getByRole('tab', { name: /^疑点/u }).click();
  await panel.getByRole('listitem', { name: /^与上年大段相同/u }).waitFor();
});

test('each problem stands beside the measure that answers it, and a person may link others and take them away', async () => {
  const { page } = app;
  await openBoard('不足与安排');
  const row = board().getByRole('row', { name: /重大行政决策制度落实/u });
  await row.getByRole('button', { name: '进一步提升依法决策水平', exact: true }).waitFor();
  await row.getByRole('combobox').selectOption({ label: '坚持行政能力建设' });
  const linked = row.getByRole('button', { name: /^(?:进一步提升|坚持行政)/u });
  await row.getByRole('button', { name: '坚持行政能力建设', exact: true }).waitFor();
  expect(await linked.count()).toBe(2);
  await row.getByRole('button', { name: '取消对应“进一步提升依法决策水平' }).click();
  await row.getByRole('combobox').selectOption({ label: '不需要对应' });
  await row.getByRole('combobox').selectOption({ label: '自动对应' });
  await row.getByRole('combobox').selectOption({ label: '坚持行政能力建设' });
  await row.getByRole('button', { name: '坚持行政能力建设', exact: true }).click();
  await page.getByRole('textbox', { name: '报告正文' }).waitFor();
});

test('a cause and a measure are written from the table, stand in the text, and one undo takes each back', async () => {
  const { page } = app;
  await openBoard('不足与安排');
  const row = board().getByRole('row', { name: /法治政府建设责任落实不够全面/u });
  await row.getByRole('button', { name: '补写原因' }).click();
  await row.getByRole('textbox', { name: '补写原因' }).fill('主要原因是压力传导不到位');
  await row.getByRole('button', { name: '写入正文' }).click();
  await row.getByRole('button', { name: '主要原因是压力传导不到位。' }).waitFor();
  await row.getByRole('button', { name: '补写安排' }).click();
  const field = row.getByRole('textbox', { name: '补写安排' });
  await field.fill('逐级签订责任书');
  await row.getByRole('button', { name: '写入正文' }).click();
  await row.getByText('请写两句以上').waitFor();
  await field.fill('逐级签订责任书。每季度通报，司法局牵头');
  await row.getByRole('button', { name: '写入正文' }).click();
  await row.getByRole('button', { name: /^逐级签订责任书/u }).waitFor();
  await page.getByRole('button', { name: '返回正文' }).click();
  const text = page.getByRole('textbox', { name: '报告正文' });
  await text.getByText('每季度通报，司法局牵头。').waitFor();
  await text.click();
  await page.keyboard.press('Control+z');
  await text.getByText('每季度通报，司法局牵头。').waitFor({ state: 'detached' });
  await page.keyboard.press('Control+z');
  await text.getByText('压力传导不到位').waitFor({ state: 'detached' });
});

test('the page reported no error', () => {
  expect(app.errors).toEqual([]);
});
