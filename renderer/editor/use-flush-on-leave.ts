import { useEffect } from 'react';
import type { ReportSession } from '../session/report-session';
import { answerFlush, onDeskEvent } from '../transport';

/** Sends what is pending when the window is hidden, left or about to close. */
export function useFlushOnLeave({ saver }: ReportSession): void {
  useEffect(() => {
    const flush = () => void saver.flush().catch(() => undefined);
    const onHidden = () => document.visibilityState === 'hidden' && flush();
    const onBeforeUnload = (event: BeforeUnloadEvent) => {
      flush();
      if (saver.state.get().kind === 'failed') event.preventDefault();
    };
    document.addEventListener('visibilitychange', onHidden);
    window.addEventListener('pagehide', flush);
    window.addEventListener('beforeunload', onBeforeUnload);
    const stop = onDeskEvent('flush', ({ token }) => {
      void saver.flush().then(
        () => answerFlush(token),
        () => undefined,
      );
    });
    return () => {
      document.removeEventListener('visibilitychange', onHidden);
      window.removeEventListener('pagehide', flush);
      window.removeEventListener('beforeunload', onBeforeUnload);
      stop();
    };
  }, [saver]);
}
