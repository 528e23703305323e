import type { ReportFile } from '../store/report-file';

const WRITES = [
  'save',
  'seedItems',
  'replacePackItems',
  'setOffice',
  'setMark',
  'removeMark',
  'saveResults',
  'setNote',
  'removeNote',
  'addMaterial',
  'takeMaterial',
  'changeMaterial',
  'removeMaterial',
  'setElements',
  'addExport',
  'addVersion',
  'renameVersion',
  'removeVersions',
  'takeStep',
  'together',
] as const satisfies readonly (keyof ReportFile)[];

/** The same file, which asks `before` ahead of all that writes to it; what that throws keeps the file as it is. */
export function guardWrites(file: ReportFile, before: () => void): ReportFile {
  if (file.readOnly) return file;
  const guarded = Object.fromEntries(
    WRITES.map((name) => {
      const write = file[name] as (...args: unknown[]) => unknown;
      return [
        name,
        (...args: unknown[]) => {
          before();
          return write.apply(file, args);
        },
      ];
    }),
  );
  return { ...file, ...guarded };
}
