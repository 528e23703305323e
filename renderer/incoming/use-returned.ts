import { useEffect } from 'react';
import type { ReturnedSource } from '../../core/merge/returned-copies';
import type { ReportSession } from '../session/report-session';
import { chooseFile } from '../ui/choose-file';
import { notifyError } from '../ui/toasts';
import { addReturned, dropped } from './returned';

/** Reads returned copies that are chosen (by the function returned) or dropped, and then shows what they bring. */
export function useReturned(session: ReportSession, show: () => void): () => void {
  const read = (sources: readonly ReturnedSource[]) => addReturned(session, sources).then(show);
  useEffect(() => {
    const take = () => {
      const sources = dropped.get();
      if (!sources) return;
      dropped.set(null);
      void read(sources).catch(notifyError);
    };
    take();
    return dropped.subscribe(take);
    // The ways to show them change with every look of the screen.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [session]);
  return () =>
    void chooseFile({ purpose: 'returned' })
      .then((path) => (path === null ? undefined : read([{ path }])))
      .catch(notifyError);
}
