import type { Subject } from './measure';

/** Pixels a turn of the wheel moves, a large part of a page, and how many turns there are each way. */
const TURN = 900;
const TURNS = 60;

/** Turns the wheel over the text, down and up again; returns the milliseconds each frame took meanwhile. */
export async function scrollFrames({ page, keys }: Pick<Subject, 'page' | 'keys'>): Promise<number[]> {
  await page.bringToFront();
  await page.evaluate(watchFrames);
  const wheel = { type: 'mouseWheel', x: 600, y: 500, deltaX: 0 } as const;
  for (const deltaY of [TURN, -TURN]) {
    for (let i = 0; i < TURNS; i += 1) {
      await keys.send('Input.dispatchMouseEvent', { ...wheel, deltaY });
      await page.waitForTimeout(16);
    }
  }
  return page.evaluate(() => (globalThis as unknown as { frames: number[] }).frames.splice(0));
}

/** Runs in the page: notes how far one frame is from the next. */
function watchFrames(): void {
  const frames: number[] = [];
  (globalThis as unknown as { frames: number[] }).frames = frames;
  let last = performance.now();
  const next = () => {
    if ((globalThis as unknown as { frames: number[] }).frames !== frames) return;
    const now = performance.now();
    frames.push(now - last);
    last = now;
    requestAnimationFrame(next);
  };
  requestAnimationFrame(next);
}
