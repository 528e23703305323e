import type { Api } from '../../core/api';
import { contentHash } from '../store/content-hash';
import { compareVersions } from './compare-versions';
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
    async compareVersions(session, from, to) {
      const { redline } = await compareVersions(sessions.get(session), { from, to, author: author() }, work);
      return redline;
    },
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
      const order = { path: allowed(path), variant: 'review' };
      const compared = await compareVersions(sessions.get(session), { from, to, author: author() }, work);
      const { report, redline: drawn } = compared;
      const redlined = { ...report, blocks: drawn.blocks };
      const written = await work.run('writeCopy', redlined, order, templatesDir, machine.layoutProfiles());
      return { path: written.path };
    },
  };
}
