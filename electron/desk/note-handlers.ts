import type { Api } from '../../core/api';
import { loadDeadlines } from '../templates/load-deadlines';
import { nearDeadlines } from './near-deadlines';
import type { Surroundings } from './surroundings';

type NoteMethods =
  | 'saveNote'
  | 'removeNote'
  | 'readLastYear'
  | 'officeChoices'
  | 'saveOfficeChoice'
  | 'removeOfficeChoice'
  | 'deadlineRules'
  | 'nearDeadlines';

/** Answers what is noted beside a report and decided for all of them. */
export function noteHandlers({
  sessions,
  machine,
  work,
  templatesDir,
  now,
  allowed,
}: Surroundings): Pick<Api, NoteMethods> {
  return {
    saveNote(session, note) {
      if (note.kind === 'last-year') allowed(note.path);
      sessions.get(session).setNote(note);
    },
    removeNote: (session, kind, id) => sessions.get(session).removeNote(kind, id),
    async readLastYear(session) {
      const file = sessions.get(session);
      const notes = file.notes();
      for (const note of notes) if (note.kind === 'last-year') allowed(note.path);
      return work.run('readLastYear', { path: file.path, notes }, new Date(now()).getFullYear());
    },
    officeChoices: () => machine.officeChoices(),
    saveOfficeChoice: (choice) => machine.saveOfficeChoice(choice),
    removeOfficeChoice: (kind, id) => machine.removeOfficeChoice(kind, id),
    deadlineRules: () => loadDeadlines(templatesDir),
    nearDeadlines: () =>
      nearDeadlines(machine.recentFiles(), loadDeadlines(templatesDir), machine.officeChoices(), new Date(now())),
  };
}
