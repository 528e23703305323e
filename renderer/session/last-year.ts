import type { LastYear } from '../../core/api';
import { api } from '../api';
import type { Store } from '../ui/store';
import { notifyError } from '../ui/toasts';
import type { ReportNotes } from './report-notes';

/** Keeps last year's report read as the notes name its file; returns how to stop. */
export function followLastYear(session: string, notes: ReportNotes, lastYear: Store<LastYear | null>): () => void {
  let known: string | undefined;
  const follow = () => {
    const note = notes.get().find((one) => one.kind === 'last-year');
    const path = note?.kind === 'last-year' ? note.path : undefined;
    if (path === known) return;
    known = path;
    if (path === undefined) lastYear.set(null);
  };
  follow();
  if (known !== undefined) void loadLastYear(session, lastYear);
  return notes.subscribe(follow);
}

/** Reads last year's report anew; a file that is gone is told of once and compared with no more. */
export async function loadLastYear(session: string, lastYear: Store<LastYear | null>): Promise<void> {
  try {
    lastYear.set(await api.readLastYear(session));
  } catch (error) {
    lastYear.set(null);
    notifyError(error);
  }
}
