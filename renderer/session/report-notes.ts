import type { Note, NoteKind } from '../../core/report/notes';
import { api } from '../api';
import { createStore, type Store } from '../ui/store';
import { notifyError } from '../ui/toasts';

/** What is noted beside one report: shown at once, taken back when the file did not take it. */
export interface ReportNotes extends Store<readonly Note[]> {
  /** Puts a note in place of the one with its kind and id. Resolves when it is in the file. */
  put(note: Note): Promise<void>;
  remove(kind: NoteKind, id: string): Promise<void>;
}

export function createReportNotes(session: string, initial: readonly Note[]): ReportNotes {
  const store = createStore(initial);
  const others = (kind: NoteKind, id: string) => store.get().filter((note) => note.kind !== kind || note.id !== id);
  const change = async (next: readonly Note[], send: () => Promise<void>) => {
    const before = store.get();
    store.set(next);
    try {
      await send();
    } catch (error) {
      store.set(before);
      notifyError(error);
    }
  };
  return {
    ...store,
    put: (note) => change([...others(note.kind, note.id), note], () => api.saveNote(session, note)),
    remove: (kind, id) => change(others(kind, id), () => api.removeNote(session, kind, id)),
  };
}
