import type { BrowserWindow, Dialog } from 'electron';

/**
 * Asks the person when the window stands still: to wait, or to end its page, which is then loaded anew. The question
 * goes away by itself when the window answers again.
 */
export function askWhenUnresponsive(
  window: BrowserWindow,
  dialog: Pick<Dialog, 'showMessageBox'>,
  log: (problem: string) => void,
): void {
  let asking: AbortController | undefined;
  window.on('unresponsive', () => {
    log('window unresponsive');
    if (asking) return;
    const stop = new AbortController();
    asking = stop;
    dialog
      .showMessageBox(window, {
        type: 'warning',
        title: '述法',
        message: '窗口没有响应。',
        detail: '已保存的文字不受影响。可以再等一会儿；重新载入窗口可能丢失最后一两秒的输入。',
        buttons: ['继续等待', '重新载入窗口'],
        defaultId: 0,
        cancelId: 0,
        noLink: true,
        signal: stop.signal,
      })
      .then(({ response }) => {
        if (response === 1 && !stop.signal.aborted && !window.isDestroyed())
          window.webContents.forcefullyCrashRenderer();
      })
      .catch((error: unknown) => log(`unresponsive: ${String(error)}`))
      .finally(() => (asking = undefined));
  });
  window.on('responsive', () => asking?.abort());
}
