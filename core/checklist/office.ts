import { foldText } from '../report/fold';
import type { Part } from '../report/part';
import type { Item, ItemLevel } from './item';
import type { Rule } from './rule';

/** What must stand near the words of an own item: nothing, any figure, a number with one of its units, per cent. */
export const FIGURES = ['none', 'any', 'count', 'percent'] as const;
export type Figure = (typeof FIGURES)[number];

export const FIGURE_NAMES: Readonly<Record<Figure, string>> = {
  none: '不要求',
  any: '任何数据',
  count: '带单位的数量',
  percent: '百分比',
};

/** An item that an office added for itself (本单位检查项), in the plain words of its form. */
export interface OwnItem {
  id: string;
  title: string;
  part: Part | null;
  level: ItemLevel;
  basis: string;
  guidance: string;
  /** One of these words counts as evidence; without any, a person confirms the item. */
  words: string[];
  figure: Figure;
  /** Units of a `count`: 件, 次. */
  units: string[];
  /** Template ids it applies to; all when empty. */
  templates: string[];
  /** Report years it applies to, both ends included; null for no limit. */
  from: number | null;
  to: number | null;
  on: boolean;
}

/** What an office decided about an item of the product: product items are never edited. */
export interface ItemChoice {
  item: string;
  off: boolean;
  /** The level in this office; null for the product's. */
  level: ItemLevel | null;
}

/** Everything an office added or decided, own items in its order. */
export interface OfficeChecklist {
  own: OwnItem[];
  choices: ItemChoice[];
}

/** The pack that own items stand under in a report's file. */
export const OFFICE_PACK = 'office';
const OFFICE_GROUP = '本单位检查项';

/** An own item as the checklist judges it. */
export function toItem(own: OwnItem): Item {
  return {
    id: own.id,
    title: own.title,
    part: own.part,
    group: OFFICE_GROUP,
    level: own.level,
    basis: own.basis || '本单位要求',
    verified: true,
    ...(own.templates.length > 0 && { templates: own.templates }),
    ...((own.from !== null || own.to !== null) && {
      years: { ...(own.from !== null && { from: own.from }), ...(own.to !== null && { to: own.to }) },
    }),
    evidence: toRule(own),
    guidance: own.guidance || '按本单位要求写明。',
  };
}

function toRule({ words, figure, units, part }: OwnItem): Rule {
  if (words.length === 0) return { kind: 'manual' };
  return {
    kind: 'phrase',
    ...(part && { in: [part] }),
    any: words.map(literal),
    ...(figure === 'any' && { shows: [{ label: '数据', pattern: '{figure}' }] }),
    ...(figure === 'percent' && { shows: [{ label: '百分比', pattern: '{percent}' }] }),
    ...(figure === 'count' && {
      shows: [{ label: `以“${units.join('”“')}”计的数量`, pattern: `{count:${units.map(literal).join('|')}}` }],
    }),
  };
}

/** A word as a pattern that matches exactly it, in either width of punctuation. Braces have no place in a word. */
function literal(word: string): string {
  return foldText(word)
    .replace(/[{}]/gu, '')
    .replace(/[$()*+./?[\\\]^|]/gu, String.raw`\$&`);
}

/** Items as an office wants them: without those switched off, at its levels. */
export function applyChoice(item: Item, choice: ItemChoice | undefined): Item | null {
  if (choice?.off) return null;
  return choice?.level ? { ...item, level: choice.level } : item;
}

/** What is wrong with an own item as a person filled it in: the field and the rest of a sentence that begins with it. */
export interface ItemFault {
  field: 'id' | 'title' | 'words' | 'units' | 'figure' | 'to';
  why: string;
}

const LONGEST_TITLE = 60;
const LONGEST_WORD = 40;

export function ownItemFaults(item: OwnItem): ItemFault[] {
  const faults: ItemFault[] = [];
  const fault = (field: ItemFault['field'], why: string) => faults.push({ field, why });
  if (!/^OWN-[A-Za-z0-9-]{1,36}$/u.test(item.id)) fault('id', '应以 OWN- 开头，只用字母、数字和连字符；新增的可以不填');
  if (item.title === '') fault('title', '不能为空');
  else if (item.title.length > LONGEST_TITLE) fault('title', `不能超过${LONGEST_TITLE}字`);
  const long = item.words.find((word) => word.length > LONGEST_WORD);
  if (long) fault('words', `每个不能超过${LONGEST_WORD}字：“${long.slice(0, 10)}……”`);
  if (item.figure === 'count' && item.units.length === 0) fault('units', '不能为空，如“件；次”');
  if (item.figure !== 'none' && item.words.length === 0) fault('words', '不能为空：数据要写在依据词的附近');
  if (item.from !== null && item.to !== null && item.from > item.to) fault('to', '不能早于起始年份');
  return faults;
}
