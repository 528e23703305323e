import type { Report } from '../../core/report/report';
import type { VersionKind } from '../../core/version/version';
import type { ReportFile } from '../store/report-file';

const SEEN: ReadonlySet<VersionKind> = new Set(['named', 'stage', 'sent']);

/** So many are looked at: each costs a whole check. */
const MOST = 6;

/** The newest states of a report that people named, sent or took to another stage; one that cannot be read is passed over. */
export function earlierStates(file: ReportFile): { at: string; report: Report }[] {
  const hashes = new Set<string>();
  const seen = file.versions().filter(({ kind, hash }) => SEEN.has(kind) && !hashes.has(hash) && hashes.add(hash));
  return seen.slice(0, MOST).flatMap(({ id, at }) => {
    try {
      return [{ at, report: file.readVersion(id) }];
    } catch {
      return [];
    }
  });
}
