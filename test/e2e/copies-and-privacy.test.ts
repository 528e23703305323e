import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { axeViolations } from './support/axe';
import { startApp, type App } from './support/start-app';

const MARK = '离线标记词语甲乙丙丁';
let app: App;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app?.close());

const home = async () => {
  await app.page.getByRole('button', { name: '首页', exact: true }).click();
  await app.page.getByRole('heading', { name: '最近的报告' }).waitFor();
};
const inEditor = () => app.page.getByRole('textbox', { name: '报告正文' }).waitFor();
const reports = () => readdirSync(app.folders.documents).filter((name) => name.endsWith('.shufa'));
const fromMenu = async (name: string) => {
  await app.page.getByRole('button', { name: '菜单' }).click();
  await app.page.getByRole('menuitem', { name }).click();
};

test('the first screen says that secrets do not belong here, until somebody has read it', async () => {
  const { page } = app;
  const notice = page.getByRole('complementary', { name: '保密提示' });
  await notice.getByText('涉密内容不得在联网的计算机上处理').waitFor();
  await notice.getByRole('button', { name: '知道了' }).click();
  await notice.waitFor({ state: 'detached' });
});

test('a copy of a report opens as a new file in two clicks from the first screen', async () => {
  const { page } = app;
  await page.getByRole('button', { name: '先看一份示例报告' }).click();
  await inEditor();
  await page.getByRole('textbox', { name: '报告正文' }).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(MARK);
  await page.getByText(/^已保存 /u).waitFor();
  await home();
  await page.locator('.recent-open').first().click({ button: 'right' });
  await page.getByRole('menuitem', { name: '备份…' }).click();
  const dialog = page.getByRole('dialog', { name: '备份' });
  await dialog.getByRole('cell', { name: '关闭时' }).first().waitFor();
  await dialog.getByRole('cell', { name: '初稿' }).first().waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await dialog
    .getByRole('button', { name: /另存为新文件打开$/u })
    .first()
    .click();
  await dialog.waitFor({ state: 'detached' });
  await inEditor();
  expect(reports()).toHaveLength(2);
  expect(reports().some((name) => name.includes('备份'))).toBe(true);
});

test('a sealed copy opens with its password alone', async () => {
  const { page, folders } = app;
  await fromMenu('加密副本…');
  const seal = page.getByRole('dialog', { name: '加密副本' });
  await seal.getByLabel('密码').fill('correct horse');
  await seal.getByLabel('再输一次').fill('correct horse');
  expect(await axeViolations(page)).toEqual([]);
  await app.chooseFile(
    () => seal.getByRole('button', { name: '选择位置并保存' }).click(),
    join(folders.documents, '送审.age'),
  );
  await seal.waitFor({ state: 'detached', timeout: 60_000 });
  expect(readFileSync(join(folders.documents, '送审.age')).subarray(0, 21).toString()).toBe('age-encryption.org/v1');
  await home();
  await app.chooseFile(
    () => page.getByRole('button', { name: /^打开报告/u }).click(),
    join(folders.documents, '送审.age'),
  );
  const open = page.getByRole('dialog', { name: '打开加密副本' });
  await open.getByLabel('密码').fill('wrong horse');
  await open.getByRole('button', { name: '打开', exact: true }).click();
  await open.getByText('密码不对').waitFor({ timeout: 60_000 });
  await open.getByLabel('密码').fill('correct horse');
  await open.getByRole('button', { name: '打开', exact: true }).click();
  await open.waitFor({ state: 'detached', timeout: 60_000 });
  await inEditor();
  expect(reports()).toContain('送审.shufa');
  await home();
}, 180_000);

test('a damaged report is read into a new file that says what is missing, and stays as it is', async () => {
  const { page, folders } = app;
  const path = join(folders.documents, '送审.shufa');
  const bytes = readFileSync(path);
  bytes.fill(0, 100, 4096);
  writeFileSync(path, bytes);
  await page.locator('.recent-open', { hasText: '送审.shufa' }).click();
  const dialog = page.getByRole('dialog', { name: '报告没有打开' });
  await dialog.getByText('打开最近的备份').waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await dialog.getByRole('button', { name: '尽量恢复' }).click();
  const told = page.getByRole('dialog', { name: '已恢复到新文件' });
  await told.getByText(/^找回 \d+ 个段落/u).waitFor();
  await told.getByRole('button', { name: '知道了' }).click();
  await inEditor();
  expect(await page.getByRole('textbox', { name: '报告正文' }).textContent()).toContain(MARK);
  expect(readFileSync(path).equals(bytes)).toBe(true);
  await home();
});

test('marks of secrecy and personal numbers are told of before a text is taken in', async () => {
  const { page } = app;
  await page.getByRole('button', { name: /^粘贴文字/u }).click();
  await page
    .getByLabel('报告全文')
    .fill('机密★5年\n\n某区2025年法治政府建设情况报告\n一、主要举措和成效\n电话13812345678。\n');
  await page.getByRole('button', { name: '识别' }).click();
  const warning = page.getByRole('alert').filter({ hasText: '密级标志' });
  await warning.getByText('涉密内容不得在联网的计算机上处理').waitFor();
  expect(await warning.innerText()).toContain('1 处疑似身份证号码或手机号码');
  await page.getByRole('button', { name: '放弃' }).click();
  await page.getByRole('heading', { name: '最近的报告' }).waitFor();
});

test('the log of all this holds no word of the reports, and traces can be cleared', async () => {
  const { page, folders } = app;
  const logs = readdirSync(folders.data).filter((name) => name.startsWith('log'));
  for (const name of logs) expect(readFileSync(join(folders.data, name), 'utf8')).not.toContain(MARK);
  await page.getByRole('button', { name: '清除痕迹…' }).click();
  const dialog = page.getByRole('dialog', { name: '清除痕迹' });
  await dialog.getByRole('checkbox', { name: /^备份/u }).check();
  expect(await axeViolations(page)).toEqual([]);
  await dialog.getByRole('button', { name: '清除' }).click();
  await dialog.waitFor({ state: 'detached' });
  expect(readdirSync(folders.data)).not.toContain('backups');
  await page.reload();
  await page.getByRole('button', { name: '先看一份示例报告' }).waitFor();
});

test('the page reported no error', () => {
  expect(app.errors).toEqual([]);
});

test('what nobody caught is shown and logged, not swallowed', async () => {
  const { page, folders } = app;
  await page.evaluate(() => void setTimeout(() => Promise.reject(new TypeError('nobody caught this'))));
  await page.getByText('出现了意外错误').first().waitFor();
  const log = join(folders.data, 'log.txt');
  for (let i = 0; i < 50 && !existsSync(log); i += 1) await page.waitForTimeout(100);
  expect(readFileSync(log, 'utf8')).toContain('nobody caught this');
});
