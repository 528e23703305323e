import type { OfficeChoice } from '../../core/report/notes';
import { noteStore } from './notes';
import { readMachineFile } from './read-machine-file';

/** The classes of findings that this office never wants to see, as the machine-wide file at `path` holds them. */
export function readClassesOff(path: string): ReadonlySet<string> {
  const choices = readMachineFile(path, 'office_choices', (db) => noteStore<OfficeChoice>(db, 'office_choices').all());
  return new Set(choices.flatMap((choice) => (choice.kind === 'class-off' ? [choice.id] : [])));
}
