import { parseReport } from '../../../core/report/parse';
import type { Report } from '../../../core/report/report';
import { sha256 } from '../content-hash';
import { unpackBody } from '../pack-body';
import type { Row } from './page-file';
import type { Trees } from './read-trees';

/** Bodies of versions that are whole to the last bit, by their digest; and the newest of them as a report. */
export function findVersions(trees: Trees): { bodies: Row[]; newest: Report | null } {
  const rows = [...(trees.tables.get('version_bodies')?.rows ?? []), ...trees.stray];
  const reports = new Map<string, Report>();
  const bodies = rows.filter(({ values: [digest, body], values }) => {
    if (values.length !== 2 || typeof digest !== 'string' || !(body instanceof Uint8Array)) return false;
    if (!/^[0-9a-f]{64}$/u.test(digest) || reports.has(digest)) return false;
    const text = unpackBody(body);
    if (text === null || sha256(text) !== digest) return false;
    try {
      reports.set(digest, parseReport(JSON.parse(text)));
      return true;
    } catch {
      return false;
    }
  });
  const named = (trees.tables.get('versions')?.rows ?? [])
    .toSorted((a, b) => b.rowid - a.rowid)
    .flatMap(({ values }) => values.map((value) => (typeof value === 'string' ? reports.get(value) : undefined)))
    .find((report) => report !== undefined);
  const latest = bodies.toSorted((a, b) => b.rowid - a.rowid)[0];
  return { bodies, newest: named ?? (latest ? reports.get(latest.values[0] as string)! : null) };
}
