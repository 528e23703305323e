import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { handOn } from '../support/edit-as-word';
import { axeViolations } from './support/axe';
import { startApp, type App } from './support/start-app';

const REPORT = `某区2025年度法治政府建设情况报告
一、主要举措和成效
全年办理行政复议案件12件，办结10件，调解结案4件，案件数量比上年有所增加。
开展执法人员培训3次，参训人员200人，覆盖全区所有行政执法单位和乡镇街道。
二、存在的不足和原因
个别单位对法治建设重视不够，工作推进不平衡，专业人才力量仍显薄弱。
三、党政主要负责人履行推进法治建设第一责任人职责情况
区委、区政府主要负责人定期听取汇报，研究解决重点难点问题，推动工作落实。
四、下一年度主要安排
继续加强行政执法监督，提升依法行政能力，推动各项任务落到实处。`;

let app: App;

beforeAll(async () => {
  app = await startApp(({ documents }) => {
    writeFileSync(join(documents, '报告.txt'), REPORT);
  });
  const { page, folders } = app;
  await app.chooseFile(
    () => page.getByRole('button', { name: /^导入文件/u }).click(),
    join(folders.documents, '报告.txt'),
  );
  await page.getByRole('button', { name: '接受并打开' }).click();
  await page.getByRole('textbox', { name: '报告正文' }).waitFor();
});
afterAll(() => app.close());

const menu = async (name: string) => {
  await app.page.getByRole('button', { name: '菜单', exact: true }).click();
  await app.page.getByRole('menuitem', { name }).click();
};
const card = (text: string) => app.page.locator('.incoming-card').filter({ hasText: text });
const paragraph = (text: string) =>
  app.page.locator('.sheet-text [data-slate-node=element]').filter({ hasText: text }).first();

/** Exports the review copy; its path. */
async function sendReviewCopy(): Promise<string> {
  const { page, folders } = app;
  const files = () => readdirSync(folders.documents).filter((name) => name.endsWith('.docx'));
  const before = files();
  await page.keyboard.press('Control+e');
  const dialog = page.getByRole('dialog', { name: '导出 Word 文件' });
  await dialog.getByLabel(/^征求意见稿/u).check();
  await dialog.getByLabel(/^清稿/u).uncheck();
  await dialog.getByRole('region', { name: '导出前还没有解决的问题' }).or(dialog.getByText('必备事项齐全')).waitFor();
  const reason = dialog.getByLabel('理由');
  if ((await reason.count()) > 0) await reason.fill('征求意见');
  await dialog.getByRole('button', { name: /^(?:仍要)?导出$/u }).click();
  await page.getByRole('dialog', { name: '已导出' }).getByRole('button', { name: '完成' }).click();
  return join(
    folders.documents,
    files().find((name) => !before.includes(name))!,
  );
}

let sent = '';

test('a review copy is sent, and edited in Word by a reviewer', async () => {
  sent = await sendReviewCopy();
  expect(readFileSync(sent).length).toBeGreaterThan(0);
  handOn(sent)
    .track('12件', '15件', '张科长')
    .type('200人', '260人')
    .comment('调解结案4件', '请核对调解数', '李局长')
    .addParagraph('覆盖全区', '建立行政执法监督联系点8个，聘请监督员20名。', '张科长')
    .save(join(app.folders.documents, '返回稿.docx'));
});

test('meanwhile the text goes on here', async () => {
  const { page } = app;
  await paragraph('全年办理').click();
  await page.keyboard.press('Home');
  await page.keyboard.type('据统计，');
  await paragraph('据统计，全年办理').waitFor();
});

test('what came back is listed by kind with author and words, and taken in on the right words', async () => {
  const { page, folders } = app;
  await app.chooseFile(() => menu('并入返回稿…'), join(folders.documents, '返回稿.docx'));
  await card('请核对调解数').waitFor();
  expect(await page.locator('.incoming h3').allInnerTexts()).toEqual([
    expect.stringMatching(/^新批注\s*1/u),
    expect.stringMatching(/^修订\s*2/u),
    expect.stringMatching(/^没有留痕的改动\s*1/u),
  ]);
  expect(await card('请核对调解数').innerText()).toMatch(/李局长[\s\S]*调解结案4件/u);
  expect(await card('15件').locator('del').innerText()).toBe('12件');
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: '并入所选的 4 项' }).click();
  await page.locator('.incoming-summary').filter({ hasText: '已并入 1 条批注、3 处修改。' }).waitFor();
  expect(await page.locator('.incoming-card').count()).toBe(0);
  await page.getByRole('button', { name: '返回正文' }).click();
  await paragraph('据统计，全年办理').waitFor();
  const sheet = page.locator('.sheet-text');
  expect(await sheet.innerText()).toContain('12件15件');
  expect(await sheet.innerText()).toContain('200260人');
  expect(await sheet.innerText()).toContain('建立行政执法监督联系点8个，聘请监督员20名。');
  await page.getByText('请核对调解数').first().waitFor();
});

test('it is one step: undo takes the words back, redo brings them again', async () => {
  const { page } = app;
  await paragraph('据统计，全年办理').click();
  await page.keyboard.press('Control+z');
  const text = () => page.locator('.sheet-text').innerText();
  for (let i = 0; i < 50 && (await text()).includes('15件'); i += 1) await page.waitForTimeout(100);
  expect(await text()).not.toContain('15件');
  expect(await text()).not.toContain('260人');
  expect(await text()).toContain('据统计，全年办理行政复议案件12件');
  await page.getByText('请核对调解数').first().waitFor({ state: 'detached' });
  await page.keyboard.press('Control+y');
  for (let i = 0; i < 50 && !(await text()).includes('15件'); i += 1) await page.waitForTimeout(100);
  expect(await text()).toContain('12件15件');
  await page.getByText('请核对调解数').first().waitFor();
});

test('the same copy again brings nothing', async () => {
  const { page, folders } = app;
  await app.chooseFile(() => menu('并入返回稿…'), join(folders.documents, '返回稿.docx'));
  await page.getByText(/返回稿里的内容都在报告里了|返回稿与这份报告没有差别/u).waitFor();
  await page.getByRole('button', { name: '返回正文' }).click();
});

test('three copies at once, where two say different things about the same words: a person chooses', async () => {
  const { page, folders } = app;
  const made = (name: string, change: (file: ReturnType<typeof handOn>) => void) => {
    const file = handOn(sent);
    change(file);
    return file.save(join(folders.documents, name));
  };
  made('甲.docx', (file) => file.track('重视不够', '重视程度不够', '甲主任'));
  made('乙.docx', (file) => file.track('重视不够', '认识还不到位', '乙主任').comment('专业人才', '举个例子', '乙主任'));
  made('丙.docx', (file) => file.track('落到实处', '落地见效', '丙主任'));
  await app.chooseFile(() => menu('并入返回稿…'), join(folders.documents, '甲.docx'));
  await card('重视程度不够').waitFor();
  for (const name of ['乙.docx', '丙.docx']) {
    await app.chooseFile(() => page.getByRole('button', { name: '再加一份…' }).click(), join(folders.documents, name));
    await page.getByRole('list', { name: '返回稿文件' }).getByText(name).waitFor();
  }
  const conflict = card('认识还不到位');
  expect(await conflict.innerText()).toMatch(/甲主任的[\s\S]*重视程度不够[\s\S]*对方的[\s\S]*认识还不到位/u);
  await page.getByText('还有 1 处双方都改了的没有选择').waitFor();
  await conflict.getByLabel('两种都留作修订').check();
  await page.getByRole('button', { name: /^并入所选的 \d 项$/u }).click();
  await page
    .locator('.incoming-summary')
    .filter({ hasText: /已并入 1 条批注、3 处修改/u })
    .waitFor();
  await page.getByRole('button', { name: '返回正文' }).click();
  const text = await page.locator('.sheet-text').innerText();
  expect(text).toContain('重视不够重视程度不够认识还不到位');
  expect(text).toContain('落到实处落地见效');
});

test('a file dropped on the report is asked about', async () => {
  const { page, folders } = app;
  const bytes = readFileSync(join(folders.documents, '丙.docx')).toString('base64');
  const transfer = await page.evaluateHandle((data) => {
    const bits = Uint8Array.from(atob(data), (char) => char.charCodeAt(0));
    const holder = new DataTransfer();
    holder.items.add(new File([bits], '丁.docx'));
    return holder;
  }, bytes);
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
  const dialog = page.getByRole('dialog', { name: '拖入的文件' });
  await dialog.getByRole('button', { name: '并入当前报告' }).click();
  await page.getByRole('list', { name: '返回稿文件' }).getByText('丁.docx').waitFor();
});

test('the page reported no error', () => {
  expect(app.errors).toEqual([]);
});
