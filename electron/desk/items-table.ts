import { LEVEL_NAMES } from '../../core/checklist/item';
import { FIGURE_NAMES, type OwnItem } from '../../core/checklist/office';
import { PART_NAMES, PARTS, type Part } from '../../core/report/part';
import type { Column } from '../xlsx/write-sheet';

const WHOLE_TEXT = '全文';
const ON = ['是', '否'] as const;

/** The columns of the sheet that own items are exchanged in, in their order. */
export const FIELDS = [
  'id',
  'title',
  'part',
  'level',
  'basis',
  'guidance',
  'words',
  'figure',
  'units',
  'templates',
  'from',
  'to',
  'on',
] as const;
export type Field = (typeof FIELDS)[number];

export const TITLES: Readonly<Record<Field, string>> = {
  id: '编号',
  title: '检查项',
  part: '所在部分',
  level: '级别',
  basis: '依据',
  guidance: '写法提示',
  words: '依据词',
  figure: '数据要求',
  units: '单位',
  templates: '适用报告单位',
  from: '起始年份',
  to: '截止年份',
  on: '启用',
};

const WIDTHS: Readonly<Record<Field, number>> = {
  id: 16,
  title: 30,
  part: 16,
  level: 8,
  basis: 30,
  guidance: 40,
  words: 30,
  figure: 14,
  units: 10,
  templates: 20,
  from: 10,
  to: 10,
  on: 8,
};

export const PART_WORDS: readonly (readonly [Part | null, string])[] = [
  [null, WHOLE_TEXT],
  ...PARTS.map((part) => [part, PART_NAMES[part]] as const),
];

const CHOICES: Partial<Record<Field, readonly string[]>> = {
  part: PART_WORDS.map(([, name]) => name),
  level: Object.values(LEVEL_NAMES),
  figure: Object.values(FIGURE_NAMES),
  on: ON,
};

export const COLUMNS: readonly Column[] = FIELDS.map((field) => ({
  title: TITLES[field],
  width: WIDTHS[field],
  ...(CHOICES[field] && { choices: CHOICES[field] }),
}));

/** An own item as a row of the sheet. `templates` are the names of the product's templates by id. */
export function toRow(item: OwnItem, templates: ReadonlyMap<string, string>): string[] {
  const cells: Record<Field, string> = {
    id: item.id,
    title: item.title,
    part: PART_WORDS.find(([part]) => part === item.part)![1],
    level: LEVEL_NAMES[item.level],
    basis: item.basis,
    guidance: item.guidance,
    words: item.words.join('；'),
    figure: FIGURE_NAMES[item.figure],
    units: item.units.join('；'),
    templates: item.templates.map((id) => templates.get(id) ?? id).join('；'),
    from: item.from === null ? '' : String(item.from),
    to: item.to === null ? '' : String(item.to),
    on: item.on ? ON[0] : ON[1],
  };
  return FIELDS.map((field) => cells[field]);
}
