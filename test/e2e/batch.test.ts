import { copyFileSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { axeViolations } from './support/axe';
import { root } from './support/shell';
import { startApp, type App } from './support/start-app';

const FIXTURES = join(root, 'test', 'fixtures', 'reports');
const REPORTS = readdirSync(FIXTURES)
  .filter((name) => name.endsWith('.txt'))
  .slice(0, 3);

const COPIES = 60;

let app: App;

beforeAll(async () => {
  app = await startApp(({ documents }) => {
    mkdirSync(join(documents, '各区', '街道'), { recursive: true });
    for (const name of REPORTS) copyFileSync(join(FIXTURES, name), join(documents, '各区', name));
    // Enough of them to stop in the midst.
    for (let i = 0; i < COPIES; i += 1) {
      copyFileSync(join(FIXTURES, REPORTS[0]!), join(documents, '各区', '街道', `${i}.txt`));
    }
    writeFileSync(join(documents, '各区', '坏的.docx'), 'not a zip');
  });
});

afterAll(() => app?.close());

const dialog = (name: string) => app.page.getByRole('dialog', { name });

async function expectClean(): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await app.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await axeViolations(app.page)).toEqual([]);
  }
  await app.page.emulateMedia({ colorScheme: 'light' });
}

test('a folder is chosen, and its reports are counted', async () => {
  const { page, folders } = app;
  await page.getByRole('button', { name: '批量处理…' }).click();
  await dialog('批量处理').waitFor();
  await app.chooseFile(
    () => dialog('批量处理').getByRole('button', { name: '选择…' }).click(),
    join(folders.documents, '各区'),
  );
  await page.getByText(`找到 ${REPORTS.length + COPIES + 1} 份报告。`).waitFor();
  await page.waitForFunction(() => !!document.querySelector('[value$="批量结果"]'));
  await expectClean();
});

test('stopped, it says how far it came and goes on from there', async () => {
  const { page } = app;
  await dialog('批量处理').getByRole('button', { name: '开始' }).click();
  await dialog('正在批量处理').waitFor();
  await dialog('正在批量处理').getByRole('button', { name: '停止' }).click();
  await page.getByText(/^批量处理已停止，做完 \d+ 份/u).waitFor();
  await expectClean();
  await dialog('批量处理').getByRole('button', { name: '接着做' }).click();
  await dialog('批量处理结果').waitFor({ timeout: 60_000 });
});

test('every unit is listed with what it lacks, and the bad file with its reason', async () => {
  const { page, folders } = app;
  const units = page.getByRole('table', { name: '各单位缺少的事项' });
  expect(await units.getByRole('row').count()).toBe(1 + REPORTS.length + COPIES);
  const failed = page.getByRole('table', { name: '未能读取的文件' });
  expect(await failed.getByRole('cell').first().textContent()).toBe('坏的.docx');
  for (const name of ['对比表.xlsx', '对比表.docx', REPORTS[0]!.replace('.txt', '.docx')]) {
    expect(existsSync(join(folders.documents, '各区', '批量结果', name))).toBe(true);
  }
  await expectClean();
});

test('the result is still there when the window was away, until another batch is begun', async () => {
  const { page } = app;
  await dialog('批量处理结果').getByRole('button', { name: '完成' }).click();
  await page.reload();
  await page.getByRole('button', { name: '批量处理…' }).click();
  await dialog('批量处理结果').getByRole('button', { name: '再处理一批…' }).click();
  expect(await dialog('批量处理').getByRole('button', { name: '开始' }).isDisabled()).toBe(true);
});

test('sent behind the window, it tells when it is done and shows its result', async () => {
  const { page, folders } = app;
  for (let i = 0; i < COPIES; i += 1) {
    copyFileSync(join(FIXTURES, REPORTS[0]!), join(folders.documents, '各区', '街道', `又 ${i}.txt`));
  }
  await app.chooseFile(
    () => dialog('批量处理').getByRole('button', { name: '选择…' }).click(),
    join(folders.documents, '各区'),
  );
  await dialog('批量处理').getByRole('button', { name: '开始' }).click();
  await dialog('正在批量处理').getByRole('button', { name: '转到后台' }).click();
  await page.getByText(`批量处理做完了，共 ${REPORTS.length + 2 * COPIES + 1} 份，1 份未能读取。`).waitFor();
  await page.getByRole('button', { name: '看结果' }).click();
  await dialog('批量处理结果').getByRole('button', { name: '完成' }).click();
  expect(app.errors).toEqual([]);
});
