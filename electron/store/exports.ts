import type { Database } from 'better-sqlite3';
import type { ExportRecord } from '../../core/variant/export-record';

interface Row extends Omit<ExportRecord, 'open'> {
  open: string;
}

/** The copies that left one report, oldest first. */
export function exportStore(db: Database) {
  const all = db.prepare<[], Row>('SELECT at, variant, profile, file, sha256, open, reason FROM exports ORDER BY id');
  const add = db.prepare<[Row]>(`
    INSERT INTO exports (at, variant, profile, file, sha256, open, reason)
    VALUES (@at, @variant, @profile, @file, @sha256, @open, @reason)`);
  return {
    all: (): ExportRecord[] => all.all().map((row) => ({ ...row, open: JSON.parse(row.open) as string[] })),
    add: (record: ExportRecord): void => void add.run({ ...record, open: JSON.stringify(record.open) }),
  };
}
