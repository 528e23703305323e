import type { Item } from '../checklist/item';
import type { Part } from '../report/part';

/** What to write under a heading. Shown while the section is thin; never printed. */
export interface Guidance {
  /** What this section must answer. */
  ask: string;
  /** Data to have at hand. */
  data?: string;
  /** An example sentence. */
  example?: string;
}

export interface OutlineHeading {
  heading: string;
  guidance: Guidance;
  children?: OutlineHeading[];
}

export interface OutlinePart extends OutlineHeading {
  part: Part;
  /** Offered, not opened with a new report. */
  optional?: true;
}

/** Who reports, with outline, guidance and checklist packs. Data of templates/outlines, checked when loaded. */
export interface Template {
  id: string;
  /** 区县政府, 区县部门, 街道乡镇, 开发区. */
  name: string;
  description: string;
  /** Example of a full unit name, shown as a hint in the field. */
  unitExample: string;
  /** With {unit} and {year}. */
  title: string;
  /** 主送机关 without the colon, with {area}; empty to leave it open. */
  addressee: string;
  /** Opening paragraph with {unit} and {year}; a starting point to rewrite. */
  opening: string;
  closing?: string;
  outline: OutlinePart[];
  /** Ids of the checklist packs that apply. */
  packs: string[];
}

/** A set of checklist items that is versioned and delivered together. */
export interface Pack {
  id: string;
  version: number;
  name: string;
  items: Item[];
}

/** Replaces {unit}, {year}, {nextYear} and {area} (区, 县, 市 or 旗, as the unit's name tells). */
export function fillPlaceholders(text: string, values: { unit: string; year: number }): string {
  return text
    .replaceAll('{unit}', values.unit)
    .replaceAll('{year}', String(values.year))
    .replaceAll('{nextYear}', String(values.year + 1))
    .replaceAll('{area}', areaWord(values.unit));
}

/** What the district of a unit is called: 区, 县 or 旗 where its name has one, else 市; 区 where nothing tells. */
function areaWord(unit: string): string {
  const place = unit.replace(/(?:开发|高新|园|功能|社|产业|保税|示范|合作|度假|风景)区/gu, '');
  return /[区县旗]/u.exec(place)?.[0] ?? (place.includes('市') ? '市' : '区');
}
