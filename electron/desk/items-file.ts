import { extname } from 'node:path';
import type { ItemsFile } from '../../core/api';
import { AppError } from '../../core/errors';
import type { OfficeChecklist } from '../../core/checklist/office';
import { decodeText } from '../disk/decode-text';
import { readBytes } from '../disk/read-bytes';
import { writeFileSafely } from '../disk/write-file';
import { readSheet } from '../xlsx/read-sheet';
import { writeSheet } from '../xlsx/write-sheet';
import { describeIssue } from '../templates/describe-issue';
import { itemsFromSheet } from './items-from-sheet';
import { COLUMNS, toRow } from './items-table';
import { newOwnItemId } from './new-id';
import { officeChecklist } from './office-schema';

const LIMIT_MB = 10;

/** Tells our .json from any other. */
const KIND = 'shufa-checklist';

/**
 * Reads items to import; nothing is taken over yet. Of a sheet each wrong cell is told by row and column. Throws
 * AppError `not-items`, `not-xlsx` or what reading a file can.
 */
export function readItemsFile(path: string, templates: ReadonlyMap<string, string>): ItemsFile {
  const bytes = readBytes(path, LIMIT_MB);
  if (extname(path).toLowerCase() === '.xlsx') {
    return { ...itemsFromSheet(readSheet(bytes, path), templates, newOwnItemId), choices: [] };
  }
  const { own, choices } = readJson(decodeText(bytes, path), path);
  return { items: own, choices, errors: [], badRows: 0 };
}

function readJson(text: string, path: string): OfficeChecklist {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new AppError('not-items', { path, why: '不合 JSON 写法' }, { cause });
  }
  if (typeof value !== 'object' || value === null || (value as { kind?: unknown }).kind !== KIND) {
    throw new AppError('not-items', { path, why: '不是述法导出的检查项' });
  }
  const { own, choices } = value as Partial<OfficeChecklist>;
  const parsed = officeChecklist.safeParse({ own, choices }, { reportInput: true });
  if (parsed.success) return parsed.data;
  const { field, why } = describeIssue(parsed.error.issues[0]!);
  throw new AppError('not-items', { path, why: `${field} ${why}` });
}

/** Writes the office's checklist: all of it as .json, its own items as a sheet. */
export function writeItemsFile(path: string, checklist: OfficeChecklist, templates: ReadonlyMap<string, string>): void {
  if (extname(path).toLowerCase() === '.xlsx') {
    const rows = checklist.own.map((item) => toRow(item, templates));
    return writeFileSafely(path, writeSheet('本单位检查项', COLUMNS, rows));
  }
  const text = `${JSON.stringify({ kind: KIND, version: 1, ...checklist }, null, 2)}\n`;
  writeFileSafely(path, new TextEncoder().encode(text));
}
