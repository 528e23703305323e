import { LEVEL_NAMES } from '../../core/checklist/item';
import { FIGURE_NAMES, ownItemFaults, type OwnItem } from '../../core/checklist/office';
import type { SheetRow } from '../xlsx/read-sheet';
import { FIELDS, PART_WORDS, TITLES, type Field } from './items-table';

/** What a sheet held: the rows that are right, and one sentence for each cell that is not. */
export interface SheetItems {
  items: OwnItem[];
  errors: string[];
  /** Rows that hold an error. */
  badRows: number;
}

/**
 * Reads the rows of a sheet as own items. The first row names the columns, in any order; 检查项 and 级别 must be among
 * them. `templates` are the names of the product's templates by id; `newId` gives an id where the row has none.
 */
export function itemsFromSheet(
  rows: readonly SheetRow[],
  templates: ReadonlyMap<string, string>,
  newId: () => string,
): SheetItems {
  const [head, ...body] = rows;
  const columns = new Map<Field, number>();
  for (const field of FIELDS) {
    const at = head?.cells.findIndex((title) => title.replace(/\s/gu, '') === TITLES[field]) ?? -1;
    if (at >= 0) columns.set(field, at);
  }
  const absent = (['title', 'level'] as const).filter((field) => !columns.has(field));
  if (absent.length > 0) {
    const names = absent.map((field) => `“${TITLES[field]}”`).join('、');
    return { items: [], errors: [`第${head?.number ?? 1}行：表头缺少${names}一列`], badRows: 1 };
  }
  const found: SheetItems = { items: [], errors: [], badRows: 0 };
  const rowOf = new Map<string, number>();
  for (const { number, cells } of body) {
    const cell = (field: Field) => cells[columns.get(field) ?? -1] ?? '';
    const { item, faults } = readRow(cell, templates, newId);
    const twin = rowOf.get(item.id);
    if (twin) faults.push(`${TITLES.id}与第${twin}行重复`);
    rowOf.set(item.id, number);
    if (faults.length === 0) found.items.push(item);
    else found.badRows += 1;
    found.errors.push(...faults.map((fault) => `第${number}行：${fault}`));
  }
  return found;
}

function readRow(
  cell: (field: Field) => string,
  templates: ReadonlyMap<string, string>,
  newId: () => string,
): { item: OwnItem; faults: string[] } {
  const faults: string[] = [];
  const choice = <T>(field: Field, words: readonly (readonly [T, string])[], fallback?: T): T => {
    const text = cell(field);
    if (text === '' && fallback !== undefined) return fallback;
    const known = words.find(([, word]) => word === text);
    if (!known) faults.push(`${TITLES[field]}应为 ${words.map(([, word]) => word).join('、')}`);
    return (known ?? words[0]!)[0];
  };
  const year = (field: Field): number | null => {
    const text = cell(field).replace(/年$/u, '');
    if (text === '') return null;
    if (/^(?:19|20)\d\d(?:\.0+)?$/u.test(text)) return Math.trunc(Number(text));
    faults.push(`${TITLES[field]}应为四位年份，如 2025`);
    return null;
  };
  const item: OwnItem = {
    id: cell('id') || newId(),
    title: cell('title'),
    part: choice('part', PART_WORDS, null),
    level: choice('level', entries(LEVEL_NAMES)),
    basis: cell('basis'),
    guidance: cell('guidance'),
    words: list(cell('words')),
    figure: choice('figure', entries(FIGURE_NAMES), 'none'),
    units: list(cell('units')),
    templates: list(cell('templates')).flatMap((name) => {
      const id = [...templates].find(([id, known]) => known === name || id === name)?.[0];
      if (!id) faults.push(`${TITLES.templates}应为 ${[...templates.values()].join('、')}`);
      return id ? [id] : [];
    }),
    from: year('from'),
    to: year('to'),
    on: choice(
      'on',
      [
        [true, '是'],
        [false, '否'],
      ],
      true,
    ),
  };
  faults.push(...ownItemFaults(item).map(({ field, why }) => `${TITLES[field]}${why}`));
  return { item, faults };
}

function entries<T extends string>(words: Readonly<Record<T, string>>): [T, string][] {
  return Object.entries(words) as [T, string][];
}

/** Words between ； ; or 、. */
function list(text: string): string[] {
  return text
    .split(/[；;、\n]/u)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}
