import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourcesIn } from '../../core/material/source-mark';
import { blockText } from '../../core/report/block';
import { openReportFile } from '../../electron/store/report-file';
import { axeViolations } from './support/axe';
import { compose } from './support/compose';
import { exportReport } from './support/export-report';
import { select } from './support/composing-page';
import { importReport } from './support/first-report';
import { startApp, type App } from './support/start-app';

const REPORT = `某区2025年度法治政府建设情况报告
一、主要举措和成效
坚持依法行政，执法为民。
二、存在的不足和原因
个别单位对法治建设重视不够。`;
const SCHOOLS = `区教育局2025年法治政府建设工作总结
一、主要做法
全年开展法治宣传进校园活动36场次，覆盖师生2.4万人次，发放法治读本1万余册。
办理教育行政处罚案件5件，全部在法定期限内办结，没有发生行政复议和行政诉讼。
组织全系统执法人员参加业务培训12期，参训干部480人，考试合格率达到百分之百。`;
const POLICE = `区公安分局2025年法治公安建设工作总结
全年办理行政案件1200件，均依法办结，群众满意度达到98%以上，位居全市前列。
建成执法办案管理中心1个，实现案件全流程闭环管理，执法规范化水平明显提升。`;

let app: App;
const files: string[] = [];

beforeAll(async () => {
  app = await startApp(({ root, documents }) => {
    writeFileSync(join(documents, '报告.txt'), REPORT);
    for (const [name, text] of [
      ['区教育局2025年法治政府建设工作总结.txt', SCHOOLS],
      ['公安分局材料.md', POLICE],
    ] as const) {
      files.push(join(root, name));
      writeFileSync(files.at(-1)!, text);
    }
  });
  await importReport(app, '报告.txt');
});
afterAll(() => app?.close());

const pane = () => app.page.getByRole('complementary', { name: '检查' });
const row = (words: string) => pane().locator('.passage').filter({ hasText: words });
const line = (words: string) => app.page.locator('.sheet-text [data-block]').filter({ hasText: words }).last();
const openText = async (unit: string) => {
  const unitRow = pane().locator('.material-unit').filter({ hasText: unit });
  await unitRow.locator('.material-open').click();
};

/** The words of each source in the report's file. */
async function sourced(): Promise<string[]> {
  await app.page.getByText('已保存').first().waitFor();
  const { documents } = app.folders;
  const name = readdirSync(documents).find((one) => one.endsWith('.shufa'))!;
  const file = openReportFile(join(documents, name), { readOnly: true });
  const heads = file.materials();
  const found = file.read().blocks.flatMap((block) =>
    sourcesIn(block).map(({ material, block: from }) => {
      const source = file.readMaterial(material).blocks.find(({ id }) => id === from)!;
      return `${heads.find(({ id }) => id === material)!.unit}：${blockText(source).slice(0, 8)} → ${blockText(block)}`;
    }),
  );
  file.close();
  return found;
}

test('several contributions are added at once, and who has not delivered is told', async () => {
  const { page } = app;
  await pane().getByRole('tab', { name: /^材料/u }).click();
  await pane().getByText('还没有部门材料').waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await pane().locator('input[type=file]').setInputFiles(files);
  await pane().getByText('3段中3段未采用').waitFor();
  await pane().getByText('2段中2段未采用').waitFor();
  expect(await pane().locator('.material-unit h3').allInnerTexts()).toEqual([
    expect.stringContaining('区教育局'),
    expect.stringContaining('公安分局'),
  ]);
  await pane().getByRole('button', { name: '应交单位…' }).click();
  const dialog = page.getByRole('dialog', { name: '应交单位' });
  await dialog.getByLabel('单位').fill('区公安分局\n区财政局\n区教育局');
  expect(await axeViolations(page)).toEqual([]);
  await dialog.getByRole('button', { name: '确定' }).click();
  await pane().getByText('未交', { exact: true }).waitFor();
  expect(await pane().locator('.material-unit h3').allInnerTexts()).toEqual([
    expect.stringMatching(/^区公安分局\s*已交/u),
    expect.stringMatching(/^区财政局\s*未交/u),
    expect.stringMatching(/^区教育局\s*已交/u),
  ]);
  expect(await pane().locator('.material-summary').innerText()).toBe('已交 2 个单位，未交 1 个');
  expect(await axeViolations(page)).toEqual([]);
});

test('a passage is put behind the caret’s paragraph by key', async () => {
  const { page } = app;
  await line('坚持依法行政').click();
  await page.keyboard.press('End');
  await openText('区教育局');
  expect(await row('法治宣传进校园').getAttribute('aria-label')).toContain('未采用');
  expect(await axeViolations(page)).toEqual([]);
  await row('法治宣传进校园').focus();
  await page.keyboard.press('Enter');
  await line('全年开展法治宣传进校园活动36场次').waitFor();
  await pane().getByText('只看未采用（2段，共3段）').waitFor();
  expect(await row('法治宣传进校园').getAttribute('aria-label')).toContain('已采用');
  // The focus stays where one reads, the next paragraph is one key away.
  await page.keyboard.press('ArrowDown');
  await page.waitForFunction(() => document.activeElement?.textContent?.includes('教育行政处罚'));
  expect(await sourced()).toEqual([
    expect.stringMatching(/^区教育局：全年开展法治宣传 → 全年开展法治宣传进校园活动36场次/u),
  ]);
});

test('a passage is dragged into the text', async () => {
  await pane().getByRole('button', { name: '全部材料' }).click();
  await openText('公安分局');
  await row('办理行政案件1200件').hover();
  await row('办理行政案件1200件')
    .locator('.passage-grip')
    .dragTo(line('个别单位'), { targetPosition: { x: 120, y: 12 } });
  await line('全年办理行政案件1200件').waitFor();
  await pane().getByText('只看未采用（1段，共2段）').waitFor();
  expect((await sourced()).map((one) => one.slice(0, 5))).toEqual(['区教育局：', '公安分局：']);
});

test('words that are worked on still tell their source, in the menu too, and a click opens it there', async () => {
  const { page } = app;
  const block = (await line('全年开展法治宣传进校园活动36场次').getAttribute('data-block'))!;
  await select(page, { block, offset: 4 });
  await page.keyboard.insertText('普惠性');
  await line('全年开展普惠性法治宣传').waitFor();
  const taken = page.locator(`[data-block="${block}"] [data-source]`).first();
  expect((await sourced())[0]).toContain('全年开展普惠性法治宣传进校园活动36场次');
  await taken.hover();
  expect(await taken.getAttribute('title')).toMatch(
    /^来源：区教育局 · 区教育局2025年法治政府建设工作总结\.txt · \d{4}年\d+月\d+日收到$/u,
  );
  await taken.click({ button: 'right', position: { x: 60, y: 10 } });
  await page.getByRole('menuitem', { name: /^来源：区教育局/u }).click();
  await pane().getByRole('region', { name: '区教育局的材料' }).waitFor();
  await page.waitForFunction(() => document.activeElement?.textContent?.includes('全年开展法治宣传进校园活动'));
});

test('what an input method writes at either edge of the words stands there once, and is not of the source', async () => {
  const { page } = app;
  const block = (await line('全年开展普惠性法治宣传').getAttribute('data-block'))!;
  const text = () => page.locator(`[data-block="${block}"]`).innerText();
  const taken = page.locator(`[data-block="${block}"] [data-source]`);
  const before = (await taken.allInnerTexts()).join('');
  await select(page, { block, offset: before.length });
  await compose(page, ['cheng', '成效'], '成效明显。');
  await select(page, { block, offset: 0 });
  await compose(page, ['ju', '据'], '据统计，');
  await page.waitForFunction(
    (id) => document.querySelector(`[data-block="${id}"]`)!.textContent!.startsWith('据统计'),
    block,
  );
  expect((await text()).replace(/\s/gu, '')).toBe(`据统计，${before}成效明显。`);
  expect((await taken.allInnerTexts()).join('')).toBe(before);
  expect((await sourced())[0]).toContain(`据统计，${before}成效明显。`);
});

test('what is not used can be looked at alone, and typed words count as well', async () => {
  const { page } = app;
  await pane()
    .getByLabel(/^只看未采用/u)
    .check();
  expect(await pane().locator('.passage').count()).toBe(2);
  await line('坚持依法行政').click();
  await page.keyboard.press('End');
  await page.keyboard.insertText('组织执法人员参加业务培训12期，参训干部480人，考试合格率达到百分之百。');
  await pane().getByText('只看未采用（1段，共3段）').waitFor();
  expect(await row('业务培训12期').count()).toBe(0);
});

test('all of it is there after a restart', async () => {
  const before = await sourced();
  await app.restart();
  const { page } = app;
  await page
    .getByRole('button', { name: /^某区2025年度/u })
    .first()
    .click();
  await page.getByRole('textbox', { name: '报告正文' }).waitFor();
  await pane().getByRole('tab', { name: /^材料/u }).click();
  await pane().getByText('3段中1段未采用').waitFor();
  await pane().getByText('2段中1段未采用').waitFor();
  await pane().getByText('未交', { exact: true }).waitFor();
  expect(await sourced()).toEqual(before);
});

test('the copy that is exported does not name sources', async () => {
  const path = await exportReport(app);
  expect(existsSync(path)).toBe(true);
  const { readInput } = await import('../../electron/disk/read-input');
  const text = JSON.stringify(readInput(path));
  expect(text).toContain('法治宣传进校园活动36场次');
  expect(text).not.toContain('区教育局');
  expect(app.errors).toEqual([]);
});

test('unit and day can be put right, and words of a removed material still name it', async () => {
  const { page } = app;
  await openText('公安分局');
  await pane().getByRole('button', { name: '修改…' }).click();
  const dialog = page.getByRole('dialog', { name: '修改材料信息' });
  await dialog.getByLabel('报送单位').fill('区公安局');
  await dialog.getByLabel('收到日期', { exact: true }).fill('2026年1月8日');
  expect(await axeViolations(page)).toEqual([]);
  await dialog.getByRole('button', { name: '确定' }).click();
  await pane().getByRole('heading', { name: '区公安局' }).waitFor();
  await pane().getByRole('button', { name: '移除…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '移除' }).click();
  await pane().locator('.material-unit').first().waitFor();
  expect(await pane().locator('.material-file').count()).toBe(1);
  const taken = line('全年办理行政案件1200件').locator('[data-source]').first();
  await taken.hover();
  expect(await taken.getAttribute('title')).toBe('来源：区公安局 · 公安分局材料.md · 2026年1月8日收到 · 材料已移除');
});
