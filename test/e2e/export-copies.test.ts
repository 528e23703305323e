import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { verifyDocx } from '../../electron/docx/verify/verify-docx';
import { docxParts } from '../support/ooxml';
import { importReport } from './support/first-report';
import { startApp, type App } from './support/start-app';

const NOTE = '只供内部掌握的一句话。';
let app: App;

beforeAll(async () => {
  app = await startApp(({ documents }) => {
    const text = readFileSync('test/fixtures/reports/001_d31234125ce4b8f4.txt', 'utf8');
    writeFileSync(join(documents, '上年.txt'), text);
  });
  await importReport(app, '上年.txt');
});
afterAll(() => app.close());

test('公文要素 are filled in once, and are there again', async () => {
  const { page } = app;
  const open = async () => {
    await page.getByRole('button', { name: '菜单', exact: true }).click();
    await page.getByRole('menuitem', { name: '公文要素…' }).click();
  };
  await open();
  const dialog = page.getByRole('dialog', { name: '公文要素' });
  await dialog.getByRole('button', { name: '报送稿（上级）' }).click();
  await dialog.getByLabel('主送机关').fill('市委、市政府');
  await dialog.getByLabel('发文字号').fill('乙政〔2024〕1号');
  await dialog.getByRole('tab', { name: '版头和落款' }).click();
  await dialog.getByLabel('机关标志').fill('乙区人民政府文件');
  await dialog.getByLabel('签发人').fill('张三、李四');
  await dialog.getByRole('button', { name: '保存', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  await open();
  await dialog.getByRole('button', { name: /^报送稿（上级）/u }).click();
  expect(await dialog.getByLabel('发文字号').inputValue()).toBe('乙政〔2024〕1号');
  await dialog.getByRole('button', { name: '取消' }).click();
});

test('words marked as not to be published stay out of the public copy only', async () => {
  const { page } = app;
  const paragraph = page.locator('.block-paragraph').first();
  await paragraph.click();
  await page.keyboard.press('End');
  await page.keyboard.type(NOTE);
  for (const _ of NOTE) await page.keyboard.press('Shift+ArrowLeft');
  // The page is set anew a moment after typing; the words are clicked once they stand still.
  const place = () =>
    page.evaluate(() => {
      const { left, top, width, height } = getSelection()!.getRangeAt(0).getClientRects()[0]!;
      return [left + width / 2, top + height / 2] as const;
    });
  let [x, y] = await place();
  for (let before = [0, 0]; before[0] !== x || before[1] !== y;) {
    before = [x, y];
    await page.waitForTimeout(400);
    [x, y] = await place();
  }
  await page.mouse.click(x, y, { button: 'right' });
  await page.getByRole('menuitem', { name: '标为不公开' }).click();
  expect(await page.locator('.internal').innerText()).toBe(NOTE);
});

test('several copies and the package go into one folder, with a reason for what stands open', async () => {
  const { page, folders } = app;
  await page.keyboard.press('Control+e');
  const dialog = page.getByRole('dialog', { name: '导出 Word 文件' });
  await dialog.getByLabel(/^报送稿（上级）/u).check();
  await dialog.getByLabel(/^公开稿/u).check();
  await dialog.getByLabel(/^作为报送材料包/u).check();
  await dialog.getByRole('region', { name: '导出前还没有解决的问题' }).waitFor();
  await dialog.getByRole('button', { name: '仍要导出' }).click();
  await dialog.getByText('请写明仍要导出的理由').waitFor();
  // What is missing is written where the caret already stands.
  await page.locator('[aria-label="理由"]:focus').waitFor();
  await dialog.getByLabel('理由').fill('先送阅');
  await dialog.getByRole('button', { name: '仍要导出' }).click();
  const done = page.getByRole('dialog', { name: '已导出' });
  await done.getByRole('button', { name: /公开稿/u }).click();
  await done.getByText(NOTE).waitFor();
  await done.getByText(/^符合 \d+ 条$/u).waitFor();
  await done.getByRole('button', { name: '完成' }).click();

  const folder = readdirSync(folders.documents, { withFileTypes: true }).find((entry) => entry.isDirectory())!;
  const inside = join(folders.documents, folder.name);
  const text = (end: string) => {
    const name = readdirSync(inside).find((one) => one.endsWith(end))!;
    return docxParts(readFileSync(join(inside, name)))['word/document.xml']!;
  };
  expect(readdirSync(inside)).toHaveLength(9);
  expect(text('（清稿）.docx')).toContain(NOTE);
  expect(text('（公开稿）.docx')).not.toContain(NOTE);
  expect(text('-报送稿（市委、市政府）.docx')).toContain('乙政〔2024〕1号');
  expect(text('-报送稿（市委、市政府）.docx')).toContain('市委、市政府：');
  expect(text('过程记录.docx')).toContain('理由：先送阅');
});

/** Marks three copies and a paper, into a folder of its own, and begins. */
async function exportInto(name: string): Promise<string> {
  const { page, folders } = app;
  const folder = join(folders.documents, name);
  await page.keyboard.press('Control+e');
  const dialog = page.getByRole('dialog', { name: '导出 Word 文件' });
  await dialog.getByLabel(/^作为报送材料包/u).uncheck();
  await dialog.getByLabel(/^审阅单/u).check();
  await app.chooseFile(() => dialog.getByRole('button', { name: '更改…' }).click(), folder);
  await dialog.getByLabel('理由').fill('先送阅');
  await dialog.getByRole('button', { name: '仍要导出' }).click();
  return folder;
}

test('stopped on the way, it says which files are there, and those are whole', async () => {
  const { page } = app;
  // As soon as the second file is begun, whichever shell this is.
  await page.evaluate(() => {
    new MutationObserver((_, observer) => {
      if (!/正在导出 2\/4/u.test(document.querySelector('.export-progress')?.textContent ?? '')) return;
      observer.disconnect();
      [...document.querySelectorAll('button')].find(({ textContent }) => textContent === '取消')!.click();
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  const folder = await exportInto('停在半路');
  const done = page.getByRole('dialog', { name: '已停止导出' });
  const sentence = await done.getByText(/已写出的 \d 份文件是完整的，列在下面；没有写出：.*审阅单。/u).innerText();
  const files = readdirSync(folder);
  expect(sentence).toContain(`已写出的 ${files.length} 份`);
  expect(files.length).toBeLessThan(4);
  expect(await done.getByRole('list', { name: '导出的文件' }).getByRole('button').count()).toBe(files.length);
  await done.getByRole('button', { name: '完成' }).click();
  for (const file of files) expect(verifyDocx(readFileSync(join(folder, file))).length).toBeGreaterThan(20);
});

test('a file that cannot be written ends it, and the ones before it are named', async () => {
  const { page, folders } = app;
  const [known] = readdirSync(join(folders.documents, '停在半路')).filter((name) => name.endsWith('（清稿）.docx'));
  // A folder stands where 公开稿 would be written.
  mkdirSync(join(folders.documents, '写不成', known!.replace('清稿', '公开稿')), { recursive: true });
  const folder = await exportInto('写不成');
  const done = page.getByRole('dialog', { name: '没有全部导出' });
  await done.getByText(/已写出的 2 份文件是完整的，列在下面；没有写出：公开稿、审阅单。$/u).waitFor();
  await done.getByRole('button', { name: '完成' }).click();
  expect(readdirSync(folder)).toHaveLength(3);
});

test('what was chosen is offered again', async () => {
  const { page } = app;
  await page.keyboard.press('Control+e');
  const dialog = page.getByRole('dialog', { name: '导出 Word 文件' });
  expect(await dialog.getByLabel(/^公开稿/u).isChecked()).toBe(true);
  expect(await dialog.getByLabel(/^征求意见稿/u).isChecked()).toBe(false);
  await dialog.getByRole('button', { name: '取消' }).click();
});

test('an office’s layout is set, previewed with what departs from the standard, and chosen', async () => {
  const { page } = app;
  await page.getByRole('button', { name: '菜单', exact: true }).click();
  await page.getByRole('menuitem', { name: '版式设置…' }).click();
  const dialog = page.getByRole('dialog', { name: '版式设置' });
  await dialog.getByRole('button', { name: '新建版式' }).click();
  await dialog.getByLabel('版式名称').fill('本市版式');
  await dialog.getByLabel('行距').fill('30');
  await dialog.getByText('偏离国标 1 处').waitFor();
  await dialog.getByRole('button', { name: '保存', exact: true }).click();
  await page.keyboard.press('Control+e');
  const exporting = page.getByRole('dialog', { name: '导出 Word 文件' });
  await exporting.getByLabel('版式', { exact: true }).selectOption('本市版式');
  await exporting.getByRole('button', { name: '取消' }).click();
});

test('any Word file is judged clause by clause from the home screen', async () => {
  const { page, folders } = app;
  const folder = readdirSync(folders.documents, { withFileTypes: true }).find((entry) => entry.isDirectory())!;
  const file = readdirSync(join(folders.documents, folder.name)).find((name) => name.endsWith('（清稿）.docx'))!;
  writeFileSync(join(folders.documents, '来文.docx'), readFileSync(join(folders.documents, folder.name, file)));
  await page.getByRole('button', { name: '首页', exact: true }).click();
  await app.chooseFile(
    () => page.getByRole('button', { name: '核对一个 Word 文件…' }).click(),
    join(folders.documents, '来文.docx'),
  );
  const dialog = page.getByRole('dialog', { name: '按公文格式核对' });
  await dialog.getByText(/^符合 \d+ · 偏离 \d+ · 不符合 0/u).waitFor();
  await dialog.getByRole('button', { name: '关闭' }).last().click();
});

test('the page reported no error', () => {
  expect(app.errors).toEqual([]);
});
