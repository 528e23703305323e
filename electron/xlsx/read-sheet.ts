import { posix } from 'node:path';
import { unzipSync } from 'fflate';
import { AppError } from '../../core/errors';
import { readXml } from './read-xml';

/** Most that a workbook's parts may unpack to, in MB, and the last row and column looked at. */
const UNPACKED_LIMIT = 50;
const LAST_ROW = 10_000;
const LAST_COLUMN = 100;

/** A row of a sheet: its number as Excel shows it, and its cells as text from column A on. */
export interface SheetRow {
  number: number;
  cells: string[];
}

/**
 * The rows of a workbook's first sheet that hold anything. Numbers come as they are stored, formulas as their last
 * value. Throws AppError `not-xlsx` or `too-large`.
 */
export function readSheet(bytes: Uint8Array, path: string): SheetRow[] {
  const parts = unpack(bytes, path);
  try {
    const workbook = parts.get('xl/workbook.xml');
    const links = parts.get('xl/_rels/workbook.xml.rels');
    if (!workbook || !links) throw new AppError('not-xlsx', { path });
    const targets = readLinks(links);
    const sheet = parts.get(targets.byId.get(firstSheet(workbook)) ?? '');
    if (!sheet) throw new AppError('not-xlsx', { path });
    const strings = parts.get(targets.strings);
    return readRows(sheet, strings ? readStrings(strings) : []);
  } catch (error) {
    throw error instanceof AppError ? error : new AppError('not-xlsx', { path }, { cause: error });
  }
}

function unpack(bytes: Uint8Array, path: string): Map<string, Uint8Array> {
  let total = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!/\.(?:xml|rels)$/u.test(name)) return false;
        total += originalSize;
        if (total > UNPACKED_LIMIT * 1024 * 1024) throw new AppError('too-large', { path, limit: UNPACKED_LIMIT });
        return true;
      },
    });
    return new Map(Object.entries(files));
  } catch (error) {
    throw error instanceof AppError ? error : new AppError('not-xlsx', { path }, { cause: error });
  }
}

function readLinks(bytes: Uint8Array): { byId: Map<string, string>; strings: string } {
  const byId = new Map<string, string>();
  let strings = '';
  readXml(bytes, {
    open(name, attribute) {
      if (name !== 'Relationship') return;
      const target = posix.join('xl', attribute('Target') ?? '').replace(/^xl\/xl\//u, 'xl/');
      byId.set(attribute('Id') ?? '', target);
      if (attribute('Type')?.endsWith('/sharedStrings')) strings = target;
    },
  });
  return { byId, strings };
}

function firstSheet(workbook: Uint8Array): string {
  let first: string | undefined;
  readXml(workbook, {
    open(name, attribute) {
      if (name === 'sheet' && attribute('state') !== 'hidden') first ??= attribute('id');
    },
  });
  return first ?? '';
}

/** Shared strings; how a word is read aloud (rPh) is no part of it. */
function readStrings(bytes: Uint8Array): string[] {
  const strings: string[] = [];
  let inText = false;
  let aloud = false;
  readXml(bytes, {
    open(name) {
      if (name === 'si') strings.push('');
      if (name === 'rPh') aloud = true;
      if (name === 't') inText = !aloud;
    },
    close(name) {
      if (name === 'rPh') aloud = false;
      if (name === 't') inText = false;
    },
    text(text) {
      if (inText) strings[strings.length - 1] += text;
    },
  });
  return strings;
}

function readRows(bytes: Uint8Array, strings: readonly string[]): SheetRow[] {
  const rows: SheetRow[] = [];
  let row: SheetRow = { number: 0, cells: [] };
  let column = 0;
  let type = '';
  let value = '';
  let inValue = false;
  readXml(bytes, {
    open(name, attribute) {
      if (name === 'row') {
        row = { number: Number(attribute('r') ?? row.number + 1), cells: [] };
        column = 0;
      } else if (name === 'c') {
        column = columnOf(attribute('r')) ?? column + 1;
        type = attribute('t') ?? 'n';
        value = '';
      } else if (name === 'v' || name === 't') inValue = true;
    },
    close(name) {
      if (name === 'v' || name === 't') inValue = false;
      if (name === 'c' && column <= LAST_COLUMN) {
        const text = type === 's' ? (strings[Number(value)] ?? '') : value;
        while (row.cells.length < column - 1) row.cells.push('');
        row.cells[column - 1] = text.trim();
      }
      if (name === 'row' && row.number <= LAST_ROW && row.cells.some((cell) => cell !== '')) rows.push(row);
    },
    text(text) {
      if (inValue) value += text;
    },
  });
  return rows;
}

/** 1 for A, 28 for AB. */
function columnOf(reference: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/u.exec(reference ?? '')?.[0];
  return letters === undefined
    ? undefined
    : [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);
}
