import type { CDPSession, Page } from 'playwright-core';

/** One editor with one text, ready to type into. */
export interface Subject {
  name: string;
  chars: number;
  page: Page;
  keys: CDPSession;
}

interface Timed {
  samples: number[];
  /** When the key was pressed whose effect is still to come. */
  at: number | null;
}

/** Runs in the page: notes for each key how long it took from the press to the end of the frame that shows it. */
export function watchKeys(): void {
  const timed: Timed = { samples: [], at: null };
  (globalThis as unknown as { timed: Timed }).timed = timed;
  window.addEventListener('keydown', (event) => (timed.at = event.timeStamp), true);
  window.addEventListener(
    'beforeinput',
    () => {
      const pressed = timed.at;
      timed.at = null;
      // An input method shows what it composes without a key of ours.
      if (pressed === null) return;
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => timed.samples.push(performance.now() - pressed);
        port2.postMessage(null);
      });
    },
    true,
  );
}

/** Milliseconds between two keys of a fast typist, and how long that one stops to think: just when checks begin. */
const BETWEEN = 70;
const STOP = 310;
const BURST = 8;

/** Types `bursts` times eight letters with a stop after each, and returns the milliseconds each took. */
export function typeBursts(subject: Subject, bursts: number): Promise<number[]> {
  return timeBursts(subject, bursts, async ({ keys }) => {
    const key = { key: 'k', code: 'KeyK', windowsVirtualKeyCode: 75 };
    await keys.send('Input.dispatchKeyEvent', { type: 'keyDown', text: 'k', ...key });
    await keys.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
  });
}

const WORDS = ['法治', '政府', '建设', '推进', '行政', '执法', '监督', '群众'];

/** Composes `bursts` times eight words with an input method; timed is the key that chooses the word. */
export function composeBursts(subject: Subject, bursts: number): Promise<number[]> {
  return timeBursts(subject, bursts, async ({ keys, page }, i) => {
    await keys.send('Input.imeSetComposition', { text: 'zi', selectionStart: 2, selectionEnd: 2 });
    await page.waitForTimeout(BETWEEN);
    await keys.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'Process', windowsVirtualKeyCode: 229 });
    await keys.send('Input.insertText', { text: WORDS[i % WORDS.length]! });
  });
}

type Press = (subject: Subject, i: number) => Promise<void>;

async function timeBursts(subject: Subject, bursts: number, press: Press): Promise<number[]> {
  const { page } = subject;
  await page.bringToFront();
  const before = await count(page);
  for (let i = 0; i < bursts * BURST; i += 1) {
    await press(subject, i);
    await page.waitForTimeout((i + 1) % BURST === 0 ? STOP : BETWEEN);
  }
  await page.waitForFunction(
    (least) => (globalThis as unknown as { timed: Timed }).timed.samples.length >= least,
    before + bursts * BURST,
  );
  return page.evaluate((from) => (globalThis as unknown as { timed: Timed }).timed.samples.slice(from), before);
}

function count(page: Page): Promise<number> {
  return page.evaluate(() => (globalThis as unknown as { timed: Timed }).timed.samples.length);
}

/** Puts the caret into the paragraph in the middle of the text. */
export async function placeCaret(page: Page): Promise<void> {
  const editable = page.locator('[contenteditable=true]');
  await editable.waitFor();
  await editable.evaluate(async (root: HTMLElement) => {
    root.focus();
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    const middle = texts.slice(Math.floor(texts.length / 2)).find((text) => text.length > 20)!;
    middle.parentElement!.scrollIntoView({ block: 'center' });
    await new Promise((done) => setTimeout(done, 300));
    middle.parentElement!.scrollIntoView({ block: 'center' });
    getSelection()!.collapse(middle, 10);
  });
  await page.waitForTimeout(500);
}
