import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expectClean } from './support/axe';
import { newReport } from './support/first-report';
import { startApp, type App } from './support/start-app';

const WAIVED = '公平竞争审查';
const NEW = '行政裁决';

let app: App;

const panel = () => app.page.getByRole('complementary', { name: '检查' });
const row = (title: string) => panel().getByRole('listitem').filter({ hasText: title });
const banner = () => panel().getByRole('status').filter({ hasText: '检查项有新版' });
const reopen = async () => {
  await app.restart();
  await app.page.getByRole('table').getByRole('row').nth(1).getByRole('button').first().click();
  await row('年度计划和任务分解').waitFor();
};

/** Makes the report one that was last checked with the version before: an item less, and another of lower level. */
function ageItems(): void {
  const name = readdirSync(app.folders.documents).find((file) => file.endsWith('.shufa'))!;
  const db = new Database(join(app.folders.documents, name));
  const id = (title: string) =>
    db.prepare<[string], string>("SELECT id FROM items WHERE json_extract(body, '$.title') = ?").pluck().get(title)!;
  db.prepare("UPDATE items SET pack_version = pack_version - 1 WHERE pack = 'measures'").run();
  db.prepare("UPDATE items SET body = json_set(body, '$.level', 'advised') WHERE id = ?").run(id(WAIVED));
  db.prepare('DELETE FROM results WHERE item = ?').run(id(NEW));
  db.prepare('DELETE FROM items WHERE id = ?').run(id(NEW));
  db.close();
}

beforeAll(async () => {
  app = await startApp();
  await newReport(app);
  await row(WAIVED).getByRole('button').first().click();
  await row(WAIVED).getByRole('button', { name: '不适用…' }).click();
  const dialog = app.page.getByRole('dialog', { name: '标为不适用' });
  await dialog.getByRole('textbox', { name: '理由' }).fill('本年度没有出台涉企政策');
  await dialog.getByRole('button', { name: '确定' }).click();
  await row(WAIVED)
    .getByRole('button', { name: /不适用.*规范/u })
    .waitFor();
  await app.page.getByRole('status').filter({ hasText: '已保存' }).waitFor();
  await app.page.getByRole('button', { name: '首页', exact: true }).click();
  await app.page.getByRole('button', { name: /^新建报告/u }).waitFor();
  ageItems();
  await reopen();
});

afterAll(() => app?.close());

test('a report keeps the items it was checked with and says that newer ones exist', async () => {
  await banner().waitFor();
  expect(await row(NEW).count()).toBe(0);
  await row(WAIVED)
    .getByRole('button', { name: /不适用.*建议/u })
    .waitFor();
});

test('what would change is shown first, and may wait', async () => {
  const { page } = app;
  await banner().getByRole('button', { name: '查看变化' }).click();
  const dialog = page.getByRole('dialog', { name: '检查项有新版' });
  await dialog.getByRole('region', { name: '新增' }).getByRole('listitem').filter({ hasText: NEW }).waitFor();
  const changed = dialog.getByRole('region', { name: '有变化' }).getByRole('listitem');
  expect(await changed.allInnerTexts()).toEqual([expect.stringMatching(new RegExp(`^${WAIVED}\\s*级别$`, 'u'))]);
  await expectClean(page);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await banner().getByRole('button', { name: '查看变化', exact: true }).and(page.locator(':focus')).waitFor();
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: '暂不' }).click();
  await banner().waitFor({ state: 'detached' });
  expect(await row(NEW).count()).toBe(0);
});

test('asked again when the report is opened; the update brings what is new and keeps what people said', async () => {
  await reopen();
  await banner().getByRole('button', { name: '查看变化' }).click();
  await app.page.getByRole('dialog').getByRole('button', { name: '更新' }).click();
  await row(NEW).waitFor();
  await row(WAIVED)
    .getByRole('button', { name: /不适用.*规范/u })
    .waitFor();
  await row(WAIVED).getByText('本年度没有出台涉企政策').first().waitFor();
  await banner().waitFor({ state: 'detached' });
  await reopen();
  await row(NEW).waitFor();
  expect(await banner().count()).toBe(0);
});

test('the page reported no error', () => {
  expect(app.errors).toEqual([]);
});
