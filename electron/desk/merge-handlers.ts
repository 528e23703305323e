import { extname } from 'node:path';
import type { Api } from '../../core/api';
import { commonText } from '../../core/merge/common-text';
import { matchIds } from '../../core/merge/match-ids';
import type { Returned } from '../../core/merge/incoming';
import type { ReturnedSource } from '../../core/merge/returned-copies';
import { numberedIds } from '../../core/report/ids';
import type { Report } from '../../core/report/report';
import { AppError } from '../../core/errors';
import { openReportFile, type ReportFile } from '../store/report-file';
import { commonVersion } from './common-version';
import { diffLists } from './diff-lists';
import { sourceName, type CopyToExamine } from './examine-returned';
import { versionBeforeMerge } from './keep-version';
import { missingMaterials } from './missing-materials';
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
  const load = async (file: ReportFile, mine: Report, source: ReturnedSource): Promise<Loaded> => {
    const ending = extname('path' in source ? source.path : source.name).toLowerCase();
    if (ending === '.shufa') return loadReport(file, mine, source);
    if (ending !== '.docx') throw new AppError('unknown-type', { path: sourceName(source) });
    const properties = await work.run('returnedProperties', source);
    const sent = sentVersionOf(file, properties);
    const earlier = sent ? [] : earlierStates(file, properties);
    return { sentAt: sent?.at ?? null, copy: { source, properties, sent: sent?.report ?? null, earlier } };
  };
  const loadAll = async (file: ReportFile, mine: Report, sources: readonly ReturnedSource[]): Promise<Loaded[]> => {
    const loaded: Loaded[] = [];
    for (const source of sources) loaded.push(await load(file, mine, permitted(source)));
    return loaded;
  };

  return {
    async readReturned(session, sources) {
      const file = sessions.get(session);
      const mine = file.read();
      const loaded = await loadAll(file, mine, sources);
      const copies = loaded.map(({ copy }) => copy);
      const found = await work.run('examineReturned', mine, copies, templatesDir);
      return found.map((one, i) => ({ name: sourceName(sources[i]!), sentAt: loaded[i]!.sentAt, ...one }));
    },
    async takeReturned(session, { sources, choices }) {
      const file = sessions.get(session);
      const mine = file.read();
      const loaded = await loadAll(file, mine, sources);
      const copies = loaded.map(({ copy }) => copy);
      const taken = await work.run('takeReturned', mine, copies, choices, templatesDir);
      const author = machine.identity()?.name ?? '';
      const names = sources.map(sourceName).join('、');
      if (!file.readOnly) {
        versionBeforeMerge(file, { author, now: now() }, `并入“${names}”之前`);
        for (const source of sources)
          if ('path' in source) missingMaterials(file, allowed(source.path)).forEach((one) => file.takeMaterial(one));
      }
      return taken;
    },
  };
}

interface Loaded {
  sentAt: string | null;
  copy: CopyToExamine;
}

/** Another file of the report, against the newest state both have been in. */
function loadReport(file: ReportFile, mine: Report, source: ReturnedSource): Loaded {
  // A browser hands over what is in a file, not where it is; a report is a database on disk.
  if (!('path' in source)) throw new AppError('unknown-type', { path: source.name });
  const other = openReportFile(source.path, { readOnly: true });
  try {
    const read = other.read();
    const same = other.id === file.id;
    const options = { named: () => false, trusted: false, newId: numberedIds('merged-') };
    const theirs = same ? read : { ...read, blocks: matchIds(mine.blocks, read.blocks, diffLists, options) };
    const common = same ? commonVersion(file, other) : null;
    const newest = other.versions()[0];
    const returned: Returned = {
      base: common?.report ?? commonText(mine, theirs, diffLists),
      theirs,
      plain: { author: newest?.author || sourceName(source), at: newest?.at ?? '' },
      lasting: true,
    };
    return { sentAt: common?.at ?? null, copy: { returned } };
  } finally {
    other.close();
  }
}
