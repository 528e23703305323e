import { closeSync, existsSync, fsyncSync, openSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { AppError } from '../../core/errors';
import type { Report } from '../../core/report/report';
import type { SeededItem } from './checklist';
import { claimName } from '../disk/claim-name';
import { draftName } from '../disk/drafts';
import { migrate } from './migrate';
import { migrations } from './migrations';
import { APPLICATION_ID } from './open-database';
import { openReportFile, reportFile, type ReportFile } from './report-file';
import { guardStore } from './sqlite-error';

/**
 * Makes a new .shufa and opens it. It is filled under another name and renamed when whole.
 * `more` fills what is no part of the report itself. Throws file-exists rather than replace a report, folder-missing,
 * no-access, disk-full.
 */
export function createReportFile(
  path: string,
  report: Report,
  items: readonly SeededItem[],
  now: number,
  more?: (db: Database.Database) => void,
): ReportFile {
  if (existsSync(path)) throw new AppError('file-exists', { path });
  if (!existsSync(dirname(path))) throw new AppError('folder-missing', { path: dirname(path) });
  const draft = draftName(path);
  return guardStore(path, () => {
    try {
      fill(draft, report, items, now, more);
      syncFile(draft);
      claimName(draft, path);
    } finally {
      rmSync(draft, { force: true });
      rmSync(`${draft}-journal`, { force: true });
    }
    return openReportFile(path);
  });
}

function syncFile(path: string): void {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function fill(
  draft: string,
  report: Report,
  items: readonly SeededItem[],
  now: number,
  more?: (db: Database.Database) => void,
): void {
  const db = new Database(draft);
  try {
    // Nobody knows the draft yet: one sync when it is whole does for all of its transactions, each slow on an old disk.
    db.pragma('synchronous = OFF');
    db.pragma('journal_mode = MEMORY');
    db.pragma(`application_id = ${APPLICATION_ID}`);
    migrate(db, migrations);
    const { blocks, comments, ...head } = report;
    db.prepare('INSERT INTO report VALUES (1, ?, ?, ?)').run(JSON.stringify(head), now, now);
    const file = reportFile(db, draft, false);
    file.save({ blocks, order: blocks.map((block) => block.id), comments }, now);
    if (more) db.transaction(more)(db);
    file.seedItems(items);
  } finally {
    db.close();
  }
}
