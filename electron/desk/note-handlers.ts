import type { Api } from '../../core/api';
import type { MachineFile } from '../store/machine-file';
import { readLastYear } from './last-year';
import { loadDeadlines } from './load-deadlines';
import { nearDeadlines } from './near-deadlines';
import type { Sessions } from './sessions';

type NoteMethods =
  | 'saveNote'
  | 'removeNote'
  | 'readLastYear'
  | 'officeChoices'
  | 'saveOfficeChoice'
  | 'removeOfficeChoice'
  | 'deadlineRules'
  | 'nearDeadlines';

interface Surroundings {
  sessions: Sessions;
  machine: MachineFile;
  templatesDir: string;
  now: () => number;
  /** Refuses paths outside of the folders that may be read. */
  allowed: (path: string) => string;
}

/** Answers what is noted beside a report and decided for all of them. */
export function noteHandlers({ sessions, machine, templatesDir, now, allowed }: Surroundings): Pick<Api, NoteMethods> {
  return {
    saveNote(session, note) {
      if (note.kind === 'last-year') allowed(note.path);
      sessions.get(session).setNote(note);
    },
    removeNote: (session, kind, id) => sessions.get(session).removeNote(kind, id),
    readLastYear(session) {
      const file = sessions.get(session);
      const notes = file.notes();
      for (const note of notes) if (note.kind === 'last-year') allowed(note.path);
      return readLastYear({ path: file.path, notes }, new Date(now()).getFullYear());
    },
    officeChoices: () => machine.officeChoices(),
    saveOfficeChoice: (choice) => machine.saveOfficeChoice(choice),
    removeOfficeChoice: (kind, id) => machine.removeOfficeChoice(kind, id),
    deadlineRules: () => loadDeadlines(templatesDir),
    nearDeadlines: () =>
      nearDeadlines(machine.recentFiles(), loadDeadlines(templatesDir), machine.officeChoices(), new Date(now())),
  };
}
