import { join } from 'node:path';
import { startApp, type App } from './support/start-app';

let app: App;

beforeAll(async () => {
  app = await startApp();
});

afterAll(() => app?.close());

/** The year before the clock's: its report is being written, and what is due is due this year. */
const year = new Date().getFullYear() - 1;
const day = (days: number) => new Date(Date.now() + days * 86_400_000).toLocaleDateString('sv');
const board = () => app.page.getByRole('main');
const row = (name: string) => board().getByRole('listitem', { name });
const openDeadlines = async () => {
  await app.page.getByRole('banner').getByRole('button', { name: '概览' }).click();
  await app.page.getByRole('tab', { name: '期限' }).click();
};

test('what is past its day is late, what comes within two weeks is near', async () => {
  const { page } = app;
  await page.getByRole('button', { name: /^新建报告/u }).click();
  await page
    .getByRole('radio', { name: /区县政府|政府/u })
    .first()
    .click();
  await page.getByRole('textbox', { name: '报告单位' }).fill('某区人民政府');
  await page.getByRole('textbox', { name: '报告年度' }).fill(String(year));
  await app.chooseFile(
    () => page.getByRole('button', { name: '更改…' }).click(),
    join(app.folders.documents, '区报告.shufa'),
  );
  await page.getByRole('button', { name: '新建', exact: true }).click();
  await openDeadlines();
  const published = row('向社会公开年度报告');
  await published.getByRole('button', { name: '改日期' }).click();
  await published.getByLabel('向社会公开年度报告的日期').fill(day(-3));
  await published.getByRole('button', { name: '只改本报告' }).click();
  await published.getByText('逾期 3 天').waitFor();
  const sent = row('报同级党委、人大常委会');
  await sent.getByRole('button', { name: '改日期' }).click();
  await sent.getByLabel('报同级党委、人大常委会的日期').fill(day(5));
  await sent.getByRole('button', { name: '只改本报告' }).click();
  await sent.getByText('还有 5 天').waitFor();
});

test('the steps before a meeting are counted back from its day', async () => {
  await board()
    .getByLabel('人大常委会会议日期')
    .fill(`${year + 1}-12-31`);
  await board()
    .getByRole('region', { name: `${year + 1}年12月` })
    .waitFor();
  const days = await Promise.all(
    [/^会前20日/u, /^会前10日/u, /^会前7日/u].map((name) =>
      board().getByRole('listitem', { name }).locator('.deadline-day').textContent(),
    ),
  );
  expect(days).toEqual(['11', '21', '24']);
});

test('a day of the calendar leads to what is due then', async () => {
  const { page } = app;
  const calendar = board().getByRole('group', { name: '日历' });
  await calendar.getByRole('button', { name: /^\d{4}年12月11日星期.：?.*会前20日/u }).click();
  await page.waitForFunction(() => document.activeElement?.closest('[data-deadline="npc-committee"]') !== null);
  const days = calendar.getByRole('button');
  await days.first().focus();
  await page.keyboard.press('ArrowDown');
  expect(await days.nth(1).evaluate((day) => day === document.activeElement)).toBe(true);
});

test('each step before the meeting is done on a day of its own, and the last one confirms the item', async () => {
  const { page } = app;
  const done = async (name: RegExp, on: string) => {
    const step = board().getByRole('listitem', { name });
    await step.getByRole('button', { name: '已完成…' }).click();
    await step.getByLabel(/的完成日期$/u).fill(on);
    await step.getByRole('button', { name: '完成', exact: true }).click();
    await step.getByText(/日完成$/u).waitFor();
  };
  await done(/^会前20日/u, `${year + 1}-12-10`);
  const second = board().getByRole('listitem', { name: /^会前10日/u });
  await second.getByRole('button', { name: '已完成…' }).waitFor();
  await done(/^会前10日/u, `${year + 1}-12-21`);
  const last = board().getByRole('listitem', { name: /^会前7日/u });
  await last.getByRole('button', { name: '已完成…' }).click();
  const dialog = page.getByRole('dialog', { name: '确认已做到' });
  await dialog.getByLabel('日期').fill(`${year + 1}-12-24`);
  await dialog.getByRole('textbox', { name: /文件/u }).first().fill('报送文件');
  await dialog.getByRole('button', { name: '确定' }).click();
  await last.getByText('12月24日完成').waitFor();
  await last.getByRole('button', { name: '撤回' }).click();
  await last.getByRole('button', { name: '已完成…' }).waitFor();
  await second.getByText('12月21日完成').waitFor();
});

test('the home screen tells of it, and a confirmed step is done', async () => {
  const { page } = app;
  await page.getByRole('button', { name: '首页', exact: true }).click();
  const reminders = page.getByRole('region', { name: '期限提醒' });
  await reminders.getByText('逾期 3 天').waitFor();
  await reminders.getByRole('button', { name: /向社会公开年度报告/u }).click();
  await openDeadlines();
  await row('向社会公开年度报告').getByRole('button', { name: '已完成…' }).click();
  const dialog = page.getByRole('dialog', { name: '确认已做到' });
  await dialog.getByLabel('日期').fill(day(-4));
  await dialog.getByRole('textbox', { name: /文件/u }).first().fill('区政府网站');
  await dialog.getByRole('button', { name: '确定' }).click();
  await row('向社会公开年度报告')
    .getByText(/日完成$/u)
    .waitFor();
});

test('the page reported no error', () => {
  expect(app.errors).toEqual([]);
});
