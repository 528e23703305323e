import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import type { Report } from '../../../core/report/report';
import { findBrowser } from '../../../electron/browser/find-browser';
import { loadTemplates } from '../../../electron/desk/load-templates';
import { seededItems } from '../../../electron/desk/seed-items';
import { createReportFile } from '../../../electron/store/create-report-file';
import { makeReport, withoutComments } from './make-report';
import { placeCaret, typeBursts, watchKeys, type Subject } from './measure';
import { startDesk, type Desk } from './start-desk';
import { rowsOf, table } from './statistics';

const LARGE = 100_000;
const SIZES = [10_000, LARGE];

/** The bare editors, as `run.mjs` built them. */
const BARE = { Slate: 'bare-slate.js', ProseMirror: 'bare-prosemirror.js' };

/** Frames as fast as they can be had, so that what is measured is work and not waiting for the screen. */
const ARGS = ['--no-sandbox', '--disable-frame-rate-limit', '--disable-gpu-vsync', '--disable-background-networking'];

/**
 * Types into the window, a bare Slate and a bare ProseMirror in turn, and prints what each key cost. With `--comments`,
 * into two windows with the same large text, one with 300 comments beside it and one without any.
 */
export async function runBench(root: string, pages: string, args: readonly string[]): Promise<void> {
  const rounds = Number(option(args, '--rounds') ?? 6);
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('No Chromium, Chrome or Edge is installed.');
  const folder = mkdtempSync(join(tmpdir(), 'shufa-bench-'));
  const browser = await chromium.launch({ executablePath, headless: true, args: ARGS });
  const desks: Desk[] = [];
  try {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' });
    const subjects: (Subject & { samples: number[] })[] = [];
    if (args.includes('--comments')) {
      const report = makeReport(root, LARGE);
      // The first window warms the machine up.
      const cases = [
        ['', withoutComments(report)],
        ['批注300条', report],
        ['没有批注', withoutComments(report)],
      ] as const;
      for (const [name, one] of cases) {
        const desk = await startDesk(root, mkdtempSync(join(folder, 'desk-')));
        desks.push(desk);
        const page = await openWindow(context, root, desk, one);
        if (name === '') await page.close();
        else subjects.push(await ready(name, LARGE, page));
      }
    }
    for (const chars of args.includes('--comments') ? [] : SIZES) {
      const report = makeReport(root, chars);
      // An address lets in one window: each has a desk process of its own.
      const desk = await startDesk(root, mkdtempSync(join(folder, 'desk-')));
      desks.push(desk);
      subjects.push(await ready('述法', chars, await openWindow(context, root, desk, report)));
      for (const [name, file] of Object.entries(BARE)) {
        subjects.push(await ready(name, chars, await openBare(context, join(pages, file), report)));
      }
    }
    // The first round warms up and does not count.
    for (let round = -1; round < rounds; round += 1) {
      for (const subject of subjects) {
        const samples = await typeBursts(subject, 3);
        if (round >= 0) subject.samples.push(...samples);
      }
    }
    const rows = rowsOf(subjects);
    process.stdout.write(args.includes('--json') ? `${JSON.stringify(rows)}\n` : `${table(rows)}\n`);
  } finally {
    await browser.close();
    for (const desk of desks) await desk.stop();
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}

async function ready(name: string, chars: number, page: Page): Promise<Subject & { samples: number[] }> {
  await placeCaret(page);
  await page.evaluate(watchKeys);
  return { name, chars, page, keys: await page.context().newCDPSession(page), samples: [] };
}

async function openWindow(context: BrowserContext, root: string, { folder, url }: Desk, report: Report) {
  const path = join(folder, `${report.id}.shufa`);
  const { templates, packs } = loadTemplates(join(root, 'templates'));
  createReportFile(path, report, seededItems(templates.get(report.template)!, packs), Date.now()).close();
  const page = await context.newPage();
  const began = Date.now();
  await page.goto(`${url}&open=${encodeURIComponent(path)}`);
  await page.getByRole('textbox', { name: '报告正文' }).waitFor();
  process.stderr.write(`${report.id} (${report.comments.length}): open in ${Date.now() - began} ms\n`);
  // Checks and pages are there.
  await page.waitForTimeout(3000);
  return page;
}

async function openBare(context: BrowserContext, script: string, { blocks }: Report) {
  const page = await context.newPage();
  await page.setContent(
    `<!doctype html><meta charset="utf-8"><style>body { font: 16pt / 28.95pt serif; white-space: pre-wrap; width: 156mm }
    .noted { background: #fff3c4 }</style><div id="root"></div>`,
  );
  await page.addScriptTag({ content: readFileSync(script, 'utf8') });
  await page.evaluate(
    (value) => (globalThis as unknown as { bare: { mount(b: unknown): void } }).bare.mount(value),
    blocks,
  );
  return page;
}

function option(args: readonly string[], name: string): string | undefined {
  const at = args.indexOf(name);
  return at === -1 ? undefined : args[at + 1];
}
