import { startApp, type App } from './support/start-app';
import { compose } from './support/compose';

/** What the first tests leave behind. */
const TYPED = 'kk55，，法治法治';

let app: App;

beforeAll(async () => {
  app = await startApp();
  const { page } = app;
  await page.getByRole('button', { name: /^粘贴文字/u }).click();
  await page.getByRole('textbox', { name: '报告全文' }).fill(Array(60).fill('加强依法行政，提高执法水平。').join('\n'));
  await page.getByRole('button', { name: '识别' }).click();
  await page.getByRole('textbox', { name: '报告单位' }).fill('某区人民政府');
  await page.getByRole('textbox', { name: '保存位置' }).and(page.locator('[value*="某区人民政府"]')).waitFor();
  await page.getByRole('button', { name: '接受并打开' }).click();
  await page.getByRole('textbox', { name: '报告正文' }).getByText('加强依法行政').nth(20).click();
  // Checks and pages are there.
  await page.waitForTimeout(1500);
});

afterAll(() => app?.close());

/** Types, and returns how often the page was changed by script before the frame that shows it, and after. */
async function changesOf(
  type: (page: App['page']) => Promise<void>,
): Promise<{ before: number; after: number; counted: string }> {
  const { page } = app;
  await page.evaluate(() => {
    const counts = { before: 0, after: 0, isPainted: false };
    Object.assign(globalThis, { counts });
    const observer = new MutationObserver((all) => {
      // What is typed, be it put in by the browser.
      const ours = all.filter(
        ({ type, target }) => type !== 'characterData' || !target.parentElement?.closest('.sheet'),
      );
      counts[counts.isPainted ? 'after' : 'before'] += ours.length;
    });
    observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
    addEventListener(
      'beforeinput',
      () =>
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => {
            observer.takeRecords();
            counts.isPainted = true;
          };
          port2.postMessage(null);
        }),
      { once: true, capture: true },
    );
  });
  await type(page);
  await page.waitForTimeout(900);
  return page.evaluate(() => {
    const { before, after } = (globalThis as unknown as { counts: { before: number; after: number } }).counts;
    return { before, after, counted: document.querySelector('.status-bar')!.textContent };
  });
}

test.each([
  ['a letter', 'k'],
  ['a digit', '5'],
  ['a mark', '，'],
  ['a word of an input method', '法治'],
])('%s is painted before anything else on the page follows it', async (_, typed) => {
  const type = (page: App['page']) => (typed === 'k' ? page.keyboard.press(typed) : page.keyboard.insertText(typed));
  const first = await changesOf(type);
  const second = await changesOf(type);
  expect(first.before + second.before).toBe(0);
  expect(second.after).toBeGreaterThan(0);
  expect(second.counted).not.toBe(first.counted);
});

test('letters, an input method and undo take turns without losing a character', async () => {
  const { page } = app;
  const id = await page.locator('.block').filter({ hasText: TYPED }).getAttribute('data-block');
  const paragraph = page.locator(`[data-block="${id}"]`);
  const [head, tail] = (await paragraph.textContent())!.split(TYPED) as [string, string];
  await page.keyboard.type('ab');
  await compose(page, ['f', 'fa'], '法');
  await page.keyboard.type('c');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('xyz', { delay: 2 });
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.type('，');
  expect(await paragraph.textContent()).toBe(`${head}${TYPED}ab法xy，z${tail}`);
  await page.getByRole('status').filter({ hasText: '已保存' }).waitFor();
  for (let i = 0; i < 20; i += 1) await page.keyboard.press('Control+z');
  expect(await paragraph.textContent()).toBe(head + tail);
});

test.each(['ab', '法治。', '12，'])(
  'what was just typed is selected by keys to its last character: %s',
  async (typed) => {
    const { page } = app;
    for (let i = 0; i < 10; i += 1) {
      await page.keyboard.insertText(typed);
      for (const _ of typed) await page.keyboard.press('Shift+ArrowLeft');
      // Whatever is still to follow the text has followed by then.
      await page.waitForTimeout(300);
      expect(await page.evaluate(() => String(getSelection()))).toBe(typed);
      await page.keyboard.press('Delete');
    }
  },
);

test('the page reported no error', () => {
  expect(app.errors).toEqual([]);
});
