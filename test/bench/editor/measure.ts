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
  at: number;
}

/** Runs in the page: notes for each key how long it took from the press to the end of the frame that shows it. */
export function watchKeys(): void {
  const timed: Timed = { samples: [], at: 0 };
  (globalThis as unknown as { timed: Timed }).timed = timed;
  window.addEventListener('keydown', (event) => (timed.at = event.timeStamp), true);
  window.addEventListener(
    'beforeinput',
    () => {
      const pressed = timed.at;
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

/** Types `bursts` times eight characters with a stop after each, and returns the milliseconds each took. */
export async function typeBursts({ page, keys }: Subject, bursts: number): Promise<number[]> {
  await page.bringToFront();
  const before = await count(page);
  for (let i = 0; i < bursts * BURST; i += 1) {
    const key = { key: 'k', code: 'KeyK', windowsVirtualKeyCode: 75 };
    await keys.send('Input.dispatchKeyEvent', { type: 'keyDown', text: 'k', ...key });
    await keys.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
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
