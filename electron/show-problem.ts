import type { Dialog } from 'electron';

/** No more often than this, in milliseconds: a fault that repeats must not bury the window under questions. */
const PAUSE = 60_000;

/** Tells the person of a fault that nobody caught; the log has what it was. */
export function problemBox(
  dialog: Pick<Dialog, 'showMessageBox'>,
  now: () => number = () => performance.now(),
): () => void {
  let last = -Infinity;
  return () => {
    if (now() - last < PAUSE) return;
    last = now();
    void dialog
      .showMessageBox({
        type: 'error',
        title: '述法',
        message: '述法遇到了意外错误。',
        detail:
          '已保存的文字不受影响，可以继续使用；请留意保存状态。如再次出现，请把日志（log.txt）发给技术人员，其中没有报告内容。',
        buttons: ['知道了'],
        noLink: true,
      })
      .catch(() => undefined);
  };
}
