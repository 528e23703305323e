import { basename, extname } from 'node:path';
import type { Api, ImportPreview } from '../../core/api';
import type { ReturnedSource } from '../../core/merge/returned-copies';
import { deliveries } from '../../core/material/deliveries';
import { guessUnit } from '../../core/material/guess-unit';
import { openReportFile, type ReportFile } from '../store/report-file';
import { newMaterialId } from './new-id';
import type { Surroundings } from './surroundings';

type MaterialMethods =
  'listMaterials' | 'readMaterial' | 'addMaterial' | 'changeMaterial' | 'removeMaterial' | 'earlierUnits';

/** Answers what concerns the material of departments beside a report. */
export function materialHandlers({ sessions, machine, work, now, allowed }: Surroundings): Pick<Api, MaterialMethods> {
  const read = (source: ReturnedSource): Promise<ImportPreview> => {
    const thisYear = new Date(now()).getFullYear();
    return 'path' in source
      ? work.run('readFile', allowed(source.path), thisYear)
      : work.run('readDropped', source.name, source.bytes, thisYear);
  };
  return {
    listMaterials: (session) => sessions.get(session).materials(),
    readMaterial: (session, id) => sessions.get(session).readMaterial(id),
    async addMaterial(session, source) {
      const { report, source: name } = await read(source);
      const file = basename(name);
      const unit = guessUnit(file, report.unit);
      const { blocks } = report;
      return sessions.get(session).addMaterial(newMaterialId(), { unit, file, receivedAt: dayOf(now()), blocks });
    },
    changeMaterial: (session, id, change) => sessions.get(session).changeMaterial(id, change),
    removeMaterial: (session, id) => sessions.get(session).removeMaterial(id),
    earlierUnits(session) {
      const file = sessions.get(session);
      const { unit, year } = file.read();
      // A report that was mailed must not make this machine knock at a server of its choice.
      const noted = file
        .notes()
        .flatMap((note) => (note.kind === 'last-year' && !/^[\\/]{2}/u.test(note.path) ? [note.path] : []));
      const recent = machine
        .recentFiles()
        .filter((one) => one.exists && one.unit === unit && one.year <= year)
        .sort((a, b) => b.year - a.year)
        .map(({ path }) => path);
      for (const path of [...noted, ...recent]) {
        const units = path === file.path || extname(path).toLowerCase() !== '.shufa' ? [] : unitsIn(path, allowed);
        if (units.length > 0) return units;
      }
      return [];
    },
  };
}

/** Those that were to deliver and those that did; none where the file cannot be read. */
function unitsIn(path: string, allowed: (path: string) => string): string[] {
  let file: ReportFile | null = null;
  try {
    file = openReportFile(allowed(path), { readOnly: true });
    const expected = file.notes().flatMap((note) => (note.kind === 'expected-units' ? note.units : []));
    return deliveries(expected, file.materials()).map(({ unit }) => unit);
  } catch {
    return [];
  } finally {
    file?.close();
  }
}

/** 2026-01-05 by the clock of this machine. */
function dayOf(time: number): string {
  const date = new Date(time);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
