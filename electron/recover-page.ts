import type { WebContents } from 'electron';

const MOST_RELOADS = 3;
const WITHIN = 60_000;

/**
 * Loads the page anew when its process dies: the text is in the file. `giveUp` is called instead when that keeps
 * happening.
 */
export function recoverPage(
  contents: Pick<WebContents, 'on' | 'reload'>,
  log: (problem: string) => void,
  giveUp: () => void,
  now: () => number = Date.now,
): void {
  let reloads: number[] = [];
  contents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit') return;
    log(`window process gone: ${reason} ${exitCode}`);
    reloads = [...reloads.filter((at) => now() - at < WITHIN), now()];
    if (reloads.length > MOST_RELOADS) giveUp();
    else contents.reload();
  });
}
