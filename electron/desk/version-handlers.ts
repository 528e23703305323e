import type { Api } from '../../core/api';
import type { Report } from '../../core/report/report';
import { redline } from '../../core/suggest/redline';
import { acceptedBlocks } from '../../core/suggest/settle';
import { countChanges } from '../../core/version/count-changes';
import type { Redline } from '../../core/version/redline-view';
import { contentHash } from '../store/content-hash';
import type { ReportFile } from '../store/report-file';
import { diffLists } from './diff-lists';
import { isoTime } from './keep-version';
import type { Surroundings } from './surroundings';

type VersionMethods =
  | 'listVersions'
  | 'readVersion'
  | 'compareVersions'
  | 'keepVersion'
  | 'renameVersion'
  | 'removeVersion'
  | 'exportRedline';

/** Answers what concerns earlier states of a report. */
export function versionHandlers({
  sessions,
  machine,
  work,
  templatesDir,
  now,
  allowed,
}: Surroundings): Pick<Api, VersionMethods> {
  const author = () => machine.identity()?.name ?? '';
  return {
    listVersions(session) {
      const file = sessions.get(session);
      return { versions: file.versions(), hash: contentHash(file.read().blocks) };
    },
    readVersion: (session, id) => sessions.get(session).readVersion(id),
    compareVersions: (session, from, to) => compare(sessions.get(session), from, to, author()).redline,
    keepVersion: (session, name, note) =>
      sessions.get(session).addVersion({
        at: isoTime(now()),
        author: author(),
        kind: name.trim() === '' ? 'auto' : 'named',
        name: name.trim(),
        note: note.trim(),
      }),
    renameVersion: (session, id, name, note) => sessions.get(session).renameVersion(id, name.trim(), note.trim()),
    removeVersion: (session, id) => sessions.get(session).removeVersions([id]),
    async exportRedline(session, from, to, path) {
      const { report, redline: drawn } = compare(sessions.get(session), from, to, author());
      const order = { path: allowed(path), variant: 'review' };
      const redlined = { ...report, blocks: drawn.blocks };
      const written = await work.run('writeCopy', redlined, order, templatesDir, machine.layoutProfiles());
      return { path: written.path };
    },
  };
}

/** What differs between two versions of an open report; null is the report as it is now. */
export function compare(
  file: ReportFile,
  from: string | null,
  to: string | null,
  author: string,
): { report: Report; redline: Redline } {
  const listed = to === null ? undefined : file.versions().find(({ id }) => id === to);
  const report = to === null ? file.read() : file.readVersion(to);
  const before = from === null ? file.read() : file.readVersion(from);
  const change = { id: 'redline', author: listed?.author || author, at: listed?.at ?? isoTime(Date.now()) };
  // Suggestions in either text count as they would print: two layers of changes would read as one.
  const blocks = redline(acceptedBlocks(before.blocks), acceptedBlocks(report.blocks), change, diffLists);
  return { report, redline: { blocks, changes: countChanges(blocks) } };
}
