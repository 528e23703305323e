import { extname } from 'node:path';
import type { Api } from '../../core/api';
import type { Material, MaterialHead } from '../../core/material/material';
import type { ReturnedSource } from '../../core/merge/returned-copies';
import { AppError } from '../../core/errors';
import type { ReportFile } from '../store/report-file';
import { commonVersion } from './common-version';
import { sourceName, type CopyToExamine } from './examine-returned';
import { versionBeforeMerge } from './keep-version';
import { earlierStates, sentVersionOf } from './sent-version-of';
import type { Surroundings } from './surroundings';

/** Answers what concerns copies that come back. */
export function mergeHandlers({
  sessions,
  machine,
  work,
  templatesDir,
  now,
  allowed,
}: Surroundings): Pick<Api, 'readReturned' | 'takeReturned'> {
  const permitted = (source: ReturnedSource): ReturnedSource =>
    'path' in source ? { path: allowed(source.path) } : source;
  const loadReport = async (file: ReportFile, source: ReturnedSource): Promise<Loaded> => {
    // A browser hands over what is in a file, not where it is; a report is a database on disk.
    if (!('path' in source)) throw new AppError('unknown-type', { path: source.name });
    const { id, states } = await work.run('reportProperties', source.path);
    const same = id === file.id;
    const common = same ? commonVersion(file, states) : null;
    return {
      sentAt: common?.at ?? null,
      copy: { file: { path: source.path, same, common: common?.report ?? null } },
    };
  };
  const load = async (file: ReportFile, source: ReturnedSource): Promise<Loaded> => {
    const ending = extname('path' in source ? source.path : source.name).toLowerCase();
    if (ending === '.shufa') return loadReport(file, source);
    if (ending !== '.docx') throw new AppError('unknown-type', { path: sourceName(source) });
    const properties = await work.run('returnedProperties', source);
    const sent = sentVersionOf(file, properties);
    const earlier = sent ? [] : await earlierStates(file, properties);
    return { sentAt: sent?.at ?? null, copy: { source, properties, sent: sent?.report ?? null, earlier } };
  };
  const loadAll = async (file: ReportFile, sources: readonly ReturnedSource[]): Promise<Loaded[]> => {
    const loaded: Loaded[] = [];
    for (const source of sources) loaded.push(await load(file, permitted(source)));
    return loaded;
  };

  const missing = async (file: ReportFile, sources: readonly ReturnedSource[]) => {
    const known = file.materials().map(({ id }) => id);
    const found: (Material | MaterialHead)[] = [];
    for (const source of sources)
      if ('path' in source) found.push(...(await work.run('missingMaterials', known, allowed(source.path))));
    return found;
  };

  return {
    async readReturned(session, sources) {
      const file = sessions.get(session);
      const mine = file.read();
      const loaded = await loadAll(file, sources);
      const copies = loaded.map(({ copy }) => copy);
      const found = await work.run('examineReturned', mine, copies, templatesDir);
      return found.map((one, i) => ({ name: sourceName(sources[i]!), sentAt: loaded[i]!.sentAt, ...one }));
    },
    async takeReturned(session, { sources, choices }) {
      const file = sessions.get(session);
      const mine = file.read();
      const loaded = await loadAll(file, sources);
      const copies = loaded.map(({ copy }) => copy);
      const taken = await work.run('takeReturned', mine, copies, choices, templatesDir);
      const materials = file.readOnly ? [] : await missing(file, sources);
      const author = machine.identity()?.name ?? '';
      const names = sources.map(sourceName).join('、');
      if (!file.readOnly) {
        versionBeforeMerge(file, { author, now: now() }, `并入“${names}”之前`);
        for (const material of materials) file.takeMaterial(material);
      }
      return taken;
    },
  };
}

interface Loaded {
  sentAt: string | null;
  copy: CopyToExamine;
}
