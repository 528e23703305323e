import type { Request } from 'playwright-core';
import { HOSTILE } from '../fuzz/mutate-html';
import { copyAs } from './support/copy-as';
import { newReport } from './support/first-report';
import { startApp, type App } from './support/start-app';

let app: App;

beforeAll(async () => {
  app = await startApp();
  const { page } = app;
  await newReport(app);
  await page.getByRole('textbox', { name: '报告正文' }).locator('.block-paragraph').nth(1).click();
});
afterAll(() => app?.close());

test('of hostile HTML on the clipboard nothing runs, loads or becomes part of the page, and its words stay words', async () => {
  const { page } = app;
  const own = new URL(page.url()).host;
  const strangers: string[] = [];
  page.on('request', (request: Request) => {
    const { protocol, host } = new URL(request.url());
    if (!['data:', 'blob:'].includes(protocol) && host !== own) strangers.push(request.url());
  });
  const text = page.getByRole('textbox', { name: '报告正文' });
  // One after the other: what one leaves open would swallow the next.
  for (const [n, piece] of HOSTILE.entries()) {
    await copyAs(page, `<html><body><p>粘贴${n}之前</p>${piece}<p>粘贴${n}之后</p></body></html>`, `粘贴${n}`);
    await page.keyboard.press('Control+v');
    await text.getByText(`粘贴${n}之前`).first().waitFor();
  }
  expect(await page.evaluate(() => 'pwned' in window)).toBe(false);
  expect(
    await text
      .locator('script, img, svg, iframe, a, link, style, base, meta, object, math, template, textarea')
      .count(),
  ).toBe(0);
  expect(
    await text.evaluate((root) =>
      [...root.querySelectorAll('*')].flatMap((one) => one.getAttributeNames().filter((name) => name.startsWith('on'))),
    ),
  ).toEqual([]);
  expect(await text.innerText()).toContain('{{constructor.constructor("pwned=1")()}}');
  // What the page's policy refused was refused: the browser says so aloud.
  const errors = app.errors.filter((error) => !error.includes('violates the following Content Security Policy'));
  expect([strangers, errors]).toEqual([[], []]);
});
