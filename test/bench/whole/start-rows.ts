import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { makeReport } from '../editor/make-report';
import { fileReport } from '../editor/open-window';
import { startDesk } from '../editor/start-desk';
import { median, type Row } from './row';

/** From nothing to a report one writes in: the desk process, the window, the report, the first key on the page. */
export async function startRows(browser: Browser, root: string, folder: string, rounds: number): Promise<Row[]> {
  const sizes = [10_000, 100_000];
  const reports = sizes.map((chars) => makeReport(root, chars));
  const opened = sizes.map((): number[] => []);
  const typed = sizes.map((): number[] => []);
  for (let round = -1; round < rounds; round += 1) {
    for (const [i, report] of reports.entries()) {
      const own = mkdtempSync(join(folder, 'start-'));
      const file = fileReport(root, own, report);
      const start = performance.now();
      const desk = await startDesk(root, own);
      const context = await browser.newContext({ locale: 'zh-CN' });
      const page = await context.newPage();
      const asked = performance.now();
      await page.goto(`${desk.url}&open=${encodeURIComponent(file)}`);
      const text = page.getByRole('textbox', { name: '报告正文' });
      await text.waitFor();
      const shown = performance.now();
      await text.locator('.block-paragraph').first().click();
      await page.keyboard.press('k');
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
      if (round >= 0) {
        opened[i]!.push(shown - asked);
        typed[i]!.push(performance.now() - start);
      }
      await context.close();
      await desk.stop();
    }
  }
  const row = (what: string, [short, long]: number[][]): Row => ({
    what,
    unit: 'ms',
    ours: median(short!),
    peers: {},
    growth: median(long!) / median(short!),
  });
  return [
    row('opening a report of 10,000 characters in a new window', opened),
    row('from the start of the app to the first key on the page, 10,000 characters', typed),
  ];
}
