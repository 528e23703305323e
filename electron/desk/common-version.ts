import type { Report } from '../../core/report/report';
import { sha256 } from '../store/content-hash';
import type { ReportFile } from '../store/report-file';

/** The states that a file has been in, by the ids of its versions and the digests of their content. */
export interface KnownStates {
  ids: string[];
  digests: string[];
}

/** All that a file holds or once held. */
export function statesOf(file: ReportFile): KnownStates {
  const kept = file.keptVersions();
  const now = sha256(JSON.stringify(file.read()));
  return { ids: kept.map(({ id }) => id), digests: [now, ...kept.map(({ digest }) => digest)] };
}

/**
 * The newest state that both files have been in: a version kept in both, or one of ours that theirs is still or once was.
 * Null where they have none in common.
 */
export function commonVersion(mine: ReportFile, theirs: KnownStates): { report: Report; at: string } | null {
  const [ids, digests] = [new Set(theirs.ids), new Set(theirs.digests)];
  const common = mine.keptVersions().find(({ id, digest }) => ids.has(id) || digests.has(digest));
  return common ? { report: mine.readVersion(common.id), at: common.at } : null;
}
