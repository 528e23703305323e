import { importReport, startWithPublished } from './support/first-report';
import type { App } from './support/start-app';

const REPORT = '000_13a09daa5f6906e1.txt';

let app: App;

beforeAll(async () => {
  app = await startWithPublished(REPORT);
  await importReport(app, REPORT);
});

afterAll(() => app?.close());

test('the evidence of an item leads to its sentence on the page', async () => {
  const { page } = app;
  await page.getByRole('button', { name: /标题有发文机关、年度、事由和文种/u }).click();
  const evidence = page.getByRole('list', { name: '正文中的依据' }).getByRole('button').first();
  const words = await evidence.innerText();
  await evidence.click();
  await page.waitForFunction((expected) => String(getSelection()) === expected, words);
});

test('an item can be waived with a reason, and taken back', async () => {
  const { page } = app;
  const item = page.getByRole('button', { name: /主送机关正确/u });
  await item.click();
  await page.getByRole('button', { name: '不适用…' }).click();
  const dialog = page.getByRole('dialog', { name: '标为不适用' });
  await dialog.getByRole('button', { name: '确定' }).click();
  await dialog.getByText('请写明不适用的理由。').waitFor();
  await dialog.getByRole('textbox', { name: '理由' }).fill('公开稿不写主送机关');
  await dialog.getByRole('button', { name: '确定' }).click();
  await item.filter({ hasText: '不适用' }).waitFor();
  await page.getByRole('button', { name: /^撤回/u }).click();
  await item.filter({ hasText: '缺失' }).waitFor();
});

test('the export says what is still open, and leads there', async () => {
  const { page } = app;
  await page.keyboard.press('Control+e');
  const open = page.getByRole('region', { name: '导出前还没有解决的问题' });
  await open.getByRole('button', { name: /中文里用全角“，”/u }).click();
  await page.waitForFunction(() => String(getSelection()) === ',');
});

test('what is doubtful does not hold an export up, and leads to the list', async () => {
  const { page } = app;
  await page.keyboard.press('Control+e');
  const passing = page.getByRole('group', { name: '不影响导出' });
  await passing.getByRole('button', { name: /^规范事项 \d+ 项/u }).waitFor();
  await passing.getByRole('button', { name: /^可疑 \d+ 处$/u }).click();
  await page.getByRole('tab', { name: /^疑点/u, selected: true }).waitFor();
});

test('the page reported no error', () => {
  expect(app.errors).toEqual([]);
});
