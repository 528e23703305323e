import { resolve } from 'node:path';
import type { LastYear } from '../../core/api';
import type { Note } from '../../core/report/notes';
import { loadReport } from './load-report';

/** Last year's report where the notes say it lies, read without changing it; null when none was chosen. */
export function readLastYear(notes: readonly Note[], year: number): LastYear | null {
  const note = notes.find((one) => one.kind === 'last-year');
  if (note?.kind !== 'last-year') return null;
  const path = resolve(note.path);
  return { path, report: loadReport(path, {}, year).report };
}

/** The same for checks that go on without it: null also when the file is gone or cannot be read. */
export function tryLastYear(notes: readonly Note[], year: number): LastYear | null {
  try {
    return readLastYear(notes, year);
  } catch {
    return null;
  }
}
