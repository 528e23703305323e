import { basename, dirname, isAbsolute, join, relative, resolve, win32 } from 'node:path';
import type { LastYearFile, Note } from '../../core/report/notes';
import type { MachineFile } from '../store/machine-file';
import type { ReportFile } from '../store/report-file';

/**
 * The same file, whose note of last year's report says to whoever gets the file no more than its name, or the way from
 * one folder to the next; where it lies in the person's own folders is known to this machine alone.
 */
export function keepLastYearPlace(file: ReportFile, machine: MachineFile): ReportFile {
  const whole = (note: LastYearFile): LastYearFile => {
    const known = machine.lastYear(file.id);
    if (known !== null && basename(known) === win32.basename(note.path)) return { ...note, path: known };
    return isShare(note.path) ? note : { ...note, path: resolve(dirname(file.path), note.path) };
  };
  return {
    ...file,
    notes: () => file.notes().map((note): Note => (note.kind === 'last-year' ? whole(note) : note)),
    setNote(note) {
      if (note.kind !== 'last-year') return file.setNote(note);
      file.setNote({ ...note, path: portable(note.path, file.path) });
      machine.rememberLastYear(file.id, note.path);
    },
  };
}

function portable(path: string, report: string): string {
  const way = relative(dirname(report), path);
  const isNear = !isAbsolute(way) && !isShare(way) && !way.startsWith(join('..', '..'));
  return isNear ? way.replaceAll('\\', '/') : win32.basename(path);
}

/** A path such as \\server\share, whatever system reads it. */
function isShare(path: string): boolean {
  return /^[\\/]{2}/u.test(path);
}
