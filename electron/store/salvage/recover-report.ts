import { existsSync } from 'node:fs';
import type { Recovery } from '../../../core/backup/recovery';
import { AppError } from '../../../core/errors';
import { readBytes } from '../../disk/read-bytes';
import type { SeededItem } from '../checklist';
import { createReportFile } from '../create-report-file';
import { migrations } from '../migrations';
import { readWhole } from '../read-whole';
import { putRows } from './put-rows';
import { salvageReport } from './salvage-report';

/** In MB; a report with all its versions stays far below. */
const LARGEST = 512;

export interface RecoverOptions {
  now: number;
  /** The product's checklist for a kind of report; for an unknown kind, of any. */
  itemsOf: (template: string) => readonly SeededItem[];
}

/**
 * Reads what can be read of a damaged .shufa into a new one at `target` and says what is missing. The damaged file is
 * only read, never opened as a database. Throws nothing-recovered, and what createReportFile throws.
 */
export function recoverReport(path: string, target: string, { now, itemsOf }: RecoverOptions): Recovery {
  const found = salvageReport(settledBytes(path), migrations.length, new Date(now).getFullYear());
  if (!found) throw new AppError('nothing-recovered', { path });
  const { report, recovery, others, version } = found;
  const file = createReportFile(target, report, itemsOf(report.template), now, (db) =>
    putRows(db, others, version ?? migrations.length),
  );
  try {
    // A version whose text is gone is no version.
    const broken = file.versions().filter(({ id }) => !isReadable(() => file.readVersion(id)));
    if (broken.length > 0) file.removeVersions(broken.map(({ id }) => id));
    return { ...recovery, versions: file.versions().length };
  } finally {
    file.close();
  }
}

/** The bytes as of the last whole change; where the damage keeps SQLite from telling, as they are. */
function settledBytes(path: string): Buffer {
  const bytes = readBytes(path, LARGEST);
  const plain = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  try {
    return existsSync(`${path}-journal`) ? readWhole(path) : plain;
  } catch {
    return plain;
  }
}

function isReadable(read: () => unknown): boolean {
  try {
    read();
    return true;
  } catch {
    return false;
  }
}
