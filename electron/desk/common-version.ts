import type { Report } from '../../core/report/report';
import { sha256 } from '../store/content-hash';
import type { ReportFile } from '../store/report-file';

/**
 * The newest state that both files have been in: a version kept in both, or one of ours that theirs is still or once was.
 * Null where they have none in common.
 */
export function commonVersion(mine: ReportFile, theirs: ReportFile): { report: Report; at: string } | null {
  const others = theirs.keptVersions();
  const ids = new Set(others.map(({ id }) => id));
  const digests = new Set([sha256(JSON.stringify(theirs.read())), ...others.map(({ digest }) => digest)]);
  const common = mine.keptVersions().find(({ id, digest }) => ids.has(id) || digests.has(digest));
  return common ? { report: mine.readVersion(common.id), at: common.at } : null;
}
