import { mkdtempSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Report } from '../../../core/report/report';
import { median, quantile, type Row } from '../whole/row';
import { makeReport } from './make-report';
import { composeBursts, placeCaret, typeBursts, watchKeys, type Subject } from './measure';
import { openWindow } from './open-window';
import { scrollFrames } from './scroll';
import { startDesk, type Desk } from './start-desk';

const SHORT = 10_000;
const LONG = 100_000;

/** The bare editors, as `run.mjs` built them. */
const BARE = { Slate: 'bare-slate.js', ProseMirror: 'bare-prosemirror.js' };

interface Measured extends Subject {
  comments: number;
  samples: number[];
  /** Those of words that an input method writes. */
  words: number[];
  /** Those of the frames while the wheel turns. */
  frames: number[];
}

/** Types into the window, a bare Slate and a bare ProseMirror in turn: milliseconds from a key to the frame that shows it. */
export async function editorRows(
  browser: Browser,
  root: string,
  pages: string,
  folder: string,
  rounds: number,
): Promise<Row[]> {
  const context = await browser.newContext({ viewport: { width: 1680, height: 900 }, locale: 'zh-CN' });
  const subjects: Measured[] = [];
  const desks: Desk[] = [];
  const add = async (name: string, chars: number, comments: number, page: Page) => {
    await placeCaret(page);
    await page.evaluate(watchKeys);
    const keys = await context.newCDPSession(page);
    subjects.push({ name, chars, comments, page, keys, samples: [], words: [], frames: [] });
  };
  try {
    for (const [chars, comments] of [
      [SHORT, 300],
      [LONG, 300],
      [LONG, 0],
    ] as const) {
      const report = makeReport(root, chars, comments);
      // An address lets in one window: each has a desk process of its own.
      const desk = await startDesk(root, mkdtempSync(join(folder, 'desk-')));
      desks.push(desk);
      const page = await openWindow(context, root, desk, report);
      // Checks and pages are there.
      await page.waitForTimeout(3000);
      await add('ours', chars, comments, page);
      if (comments === 0) continue;
      for (const [name, file] of Object.entries(BARE)) {
        await add(name, chars, comments, await openBare(context, join(pages, file), report));
      }
    }
    // The first round warms up and does not count.
    for (let round = -1; round < rounds; round += 1) {
      for (const subject of subjects) {
        const samples = await typeBursts(subject, 3);
        const words = subject.chars === LONG && subject.comments > 0 ? await composeBursts(subject, 2) : [];
        if (round < 0) continue;
        subject.samples.push(...samples);
        subject.words.push(...words);
      }
    }
    for (const subject of subjects.filter(({ chars }) => chars === LONG))
      subject.frames.push(...(await scrollFrames(subject)));
  } finally {
    await context.close();
    for (const desk of desks) await desk.stop();
  }
  return rowsOf(subjects);
}

function rowsOf(subjects: readonly Measured[]): Row[] {
  const samples = (name: string, chars: number, comments = 300) =>
    subjects.find((one) => one.name === name && one.chars === chars && one.comments === comments)!.samples;
  const median95 = (of: readonly number[]) => quantile(of, 0.95);
  const row = (chars: number, what: string, measure: (samples: readonly number[]) => number): Row => ({
    what: `key to paint, ${chars.toLocaleString('en')} characters, 300 comments, ${what}`,
    unit: 'ms',
    ours: measure(samples('ours', chars)),
    peers: Object.fromEntries(Object.keys(BARE).map((name) => [`bare ${name}`, measure(samples(name, chars))])),
    ...(chars === LONG && { growth: measure(samples('ours', LONG)) / measure(samples('ours', SHORT)) }),
  });
  const words = (name: string) => subjects.find((one) => one.name === name && one.words.length > 0)!.words;
  const slow = (name: string, comments = 300) =>
    quantile(
      subjects.find((one) => one.name === name && one.chars === LONG && one.comments === comments)!.frames,
      0.99,
    );
  const wordRow = (what: string, measure: (samples: readonly number[]) => number): Row => ({
    what: `word of an input method to paint, 100,000 characters, 300 comments, ${what}`,
    unit: 'ms',
    ours: measure(words('ours')),
    peers: Object.fromEntries(Object.keys(BARE).map((name) => [`bare ${name}`, measure(words(name))])),
  });
  return [
    row(SHORT, 'median', median),
    row(LONG, 'median', median),
    row(SHORT, 'p95', median95),
    row(LONG, 'p95', median95),
    {
      what: 'key to paint, 100,000 characters, 300 comments beside none',
      unit: 'ms',
      ours: median(samples('ours', LONG)),
      p95: median95(samples('ours', LONG)),
      peers: { 'no comments': median(samples('ours', LONG, 0)) },
    },
    wordRow('median', median),
    wordRow('p95', median95),
    {
      what: 'frames while scrolling, 100,000 characters, 300 comments, the slowest of a hundred',
      unit: 'ms',
      ours: slow('ours'),
      peers: {
        'no comments': slow('ours', 0),
        ...Object.fromEntries(Object.keys(BARE).map((name) => [`bare ${name}`, slow(name)])),
      },
    },
  ];
}

async function openBare(context: BrowserContext, script: string, { blocks }: Report): Promise<Page> {
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
