import type { Page } from 'playwright-core';
import { startApp, type App } from './support/start-app';

let app: App;
let page: Page;

beforeAll(async () => {
  app = await startApp();
  page = app.page;
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
});

afterAll(() => app?.close());

const text = () => page.getByRole('textbox', { name: '报告正文' });

interface Shift {
  sources: { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[];
}

/** Notes from now on what moves by itself or because something else came, answers to a press included. */
async function watch(): Promise<void> {
  await page.evaluate(() => {
    const moved: string[] = [];
    const note = (entries: PerformanceEntryList) => {
      for (const { sources } of entries as unknown as Shift[])
        for (const { node, previousRect: from, currentRect: to } of sources) {
          const element = node instanceof Element ? node : node?.parentElement;
          moved.push(`${element?.className ?? 'gone'} ${from.x},${from.y} to ${to.x},${to.y}`);
        }
    };
    const observer = new PerformanceObserver((list) => note(list.getEntries()));
    observer.observe({ type: 'layout-shift' });
    Object.assign(globalThis, {
      moved: () => {
        note(observer.takeRecords());
        observer.disconnect();
        return moved;
      },
    });
  });
}

/** What moved since `watch`, once the window has been drawn a few times more. */
const moved = async () => {
  await page.waitForTimeout(600);
  return page.evaluate(() => (globalThis as unknown as { moved(): string[] }).moved());
};

/** Only what one reads and writes in. */
const onPage = (all: string[]) => all.filter((one) => /sheet|chunk|block/u.test(one));

test('the first screen stands from the first moment', async () => {
  await page.addInitScript(() => {
    const kept: string[] = [];
    new PerformanceObserver((list) => kept.push(...list.getEntries().map(({ name }) => name))).observe({
      type: 'layout-shift',
      buffered: true,
    });
    Object.assign(globalThis, { shiftsFromStart: kept });
  });
  await page.getByRole('button', { name: '先看一份示例报告' }).click();
  await text().waitFor();
  await page.getByRole('button', { name: '首页' }).click();
  await page.getByRole('heading', { name: '最近的报告' }).waitFor();
  await page.reload();
  await page.getByRole('heading', { name: '最近的报告' }).waitFor();
  await page.waitForTimeout(600);
  expect(await page.evaluate(() => (globalThis as unknown as { shiftsFromStart: string[] }).shiftsFromStart)).toEqual(
    [],
  );
});

test('an opened report is drawn in its size at once', async () => {
  await watch();
  await page
    .getByRole('button', { name: /青溪区人民政府/u })
    .first()
    .click();
  await text().waitFor();
  expect(onPage(await moved())).toEqual([]);
});

test('the text stays where it is when a bar comes above it and goes, and when one returns from the overview', async () => {
  await page.locator('.block-paragraph').nth(1).click();
  await watch();
  await page.keyboard.press('Control+h');
  await page.getByRole('textbox', { name: '查找' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('textbox', { name: '查找' }).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: '概览', exact: true }).click();
  await page.getByRole('tab', { name: '期限' }).click();
  await page.getByRole('button', { name: '返回正文' }).click();
  await text().waitFor();
  expect(onPage(await moved())).toEqual([]);
});

test('windows are as tall from the first moment as they stay', async () => {
  for (const [keys, name] of [
    ['Control+e', '导出 Word 文件'],
    ['F1', '使用手册'],
  ] as const) {
    await watch();
    await page.keyboard.press(keys);
    await page.getByRole('dialog', { name }).waitFor();
    expect((await moved()).filter((one) => one.includes('modal-footer'))).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  }
});
