import type { Api } from '../../core/api';
import { applicableItems } from '../../core/checklist/applicable';
import type { Item } from '../../core/checklist/item';
import { packChanges } from '../../core/checklist/pack-changes';
import type { SeededItem } from '../store/checklist';
import type { MachineFile } from '../store/machine-file';
import type { ReportFile } from '../store/report-file';
import { readItemsFile, writeItemsFile } from './items-file';
import { seededItems } from './seed-items';
import type { Surroundings } from './surroundings';

type ItemMethods =
  | 'itemPacks'
  | 'officeChecklist'
  | 'saveOfficeChecklist'
  | 'readItemsFile'
  | 'writeItemsFile'
  | 'reportItems'
  | 'formatClauses'
  | 'packChanges'
  | 'updatePacks';

/** Answers what concerns the office's own items and the versions of the product's. */
export function itemHandlers({
  sessions,
  machine,
  work,
  templates,
  packs,
  templatesDir,
  now,
  allowed,
}: Surroundings): Pick<Api, ItemMethods> {
  const names = new Map([...templates.values()].map(({ id, name }) => [id, name]));
  /** As the templates name them: in the order of a report's parts. */
  const order = [...new Set([...templates.values()].flatMap((template) => template.packs))];
  const current = (file: ReportFile): SeededItem[] => {
    const template = templates.get(file.read().template);
    return template ? seededItems(template, packs) : file.packItems();
  };
  return {
    itemPacks: () => [...packs.values()].sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id)),
    officeChecklist: () => machine.officeChecklist() ?? { own: [], choices: [] },
    saveOfficeChecklist: (checklist) => machine.saveOfficeChecklist(checklist, now()),
    readItemsFile: (path) => readItemsFile(allowed(path), names),
    writeItemsFile(path) {
      const target = allowed(path);
      writeItemsFile(target, machine.officeChecklist() ?? { own: [], choices: [] }, names);
    },
    reportItems(session) {
      const file = sessions.get(session);
      takeOffice(file, machine);
      return file.items();
    },
    formatClauses: async (session) =>
      work.run('trialExport', sessions.get(session).read(), templatesDir, machine.layoutProfiles()),
    packChanges(session) {
      const file = sessions.get(session);
      const held = file.packItems();
      const fresh = current(file);
      if (!isNewer(fresh, held)) return null;
      const report = file.read();
      const applying = (list: readonly SeededItem[]): Item[] =>
        applicableItems(
          list.map(({ item }) => item),
          report,
        );
      return packChanges(applying(held), applying(fresh));
    },
    updatePacks(session) {
      const file = sessions.get(session);
      file.replacePackItems(current(file));
      file.setOffice(machine.officeChecklist() ?? { own: [], choices: [] });
      return file.items();
    },
  };
}

/** Brings the office's items into an open file, where this office has any say and the file can be written. */
export function takeOffice(file: ReportFile, machine: MachineFile): void {
  const office = machine.officeChecklist();
  if (office && !file.readOnly) file.setOffice(office);
}

/** Whether the product has any pack in a newer version than the file. */
function isNewer(fresh: readonly SeededItem[], held: readonly SeededItem[]): boolean {
  const versions = new Map(held.map(({ pack, packVersion }) => [pack, packVersion]));
  return fresh.some(({ pack, packVersion }) => packVersion > (versions.get(pack) ?? 0));
}
