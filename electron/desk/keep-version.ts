import type { VersionDetails, Version } from '../../core/version/version';
import { versionsToThin } from '../../core/version/thin';
import type { ReportFile } from '../store/report-file';

/** Who does something, and when. */
export interface Author {
  author: string;
  /** Milliseconds. */
  now: number;
}

/** Keeps the state a session begins or ends with, unless the newest version is that state; older ones thin out. */
export function keepSessionVersion(file: ReportFile, { author, now }: Author): void {
  if (file.readOnly) return;
  const before = file.versions()[0]?.id;
  const { id } = file.addVersion({ at: isoTime(now), author, kind: 'auto' });
  if (id !== before) thinVersions(file);
}

/**
 * Keeps what leaves the report as a copy, before that is written, so that the copy can carry the version's id. Null for
 * a file that cannot be written.
 */
export function sentVersion(
  file: ReportFile,
  { author, now }: Author,
  details: Pick<VersionDetails, 'variant' | 'file'>,
): Version | null {
  if (file.readOnly) return null;
  const version = file.addVersion({ at: isoTime(now), author, kind: 'sent', details });
  thinVersions(file);
  return version;
}

/** Keeps the state before another copy is merged into it. */
export function versionBeforeMerge(file: ReportFile, { author, now }: Author, note: string): Version {
  const version = file.addVersion({ at: isoTime(now), author, kind: 'merge', note });
  thinVersions(file);
  return version;
}

/** Lets the oldest versions go that nobody asked for, but for sent ones whose comments are not settled yet. */
function thinVersions(file: ReportFile): void {
  const kept = file.keptVersions();
  const going = versionsToThin(kept);
  if (going.length === 0) return;
  const open = new Set(file.read().comments.flatMap(({ id, resolved }) => (resolved ? [] : [id])));
  const sent = new Set(kept.filter(({ kind }) => kind === 'sent').map(({ id }) => id));
  const awaited = (id: string) => open.size > 0 && sent.has(id) && commentsOf(file, id).some((one) => open.has(one));
  const gone = going.filter((id) => !awaited(id));
  if (gone.length > 0) file.removeVersions(gone);
}

/** Ids of the comments that a version held; none where nobody can read it any more. */
function commentsOf(file: ReportFile, version: string): string[] {
  try {
    return file.readVersion(version).comments.map(({ id }) => id);
  } catch {
    return [];
  }
}

export function isoTime(now: number): string {
  return new Date(now).toISOString();
}
