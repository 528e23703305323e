import type { Part } from '../report/part';
import type { Rule } from './rule';
import type { Place } from '../report/place';

/** mandatory 法定必备 · required 规范要求 · advised 建议. */
export type ItemLevel = 'mandatory' | 'required' | 'advised';

export const LEVEL_NAMES: Readonly<Record<ItemLevel, string>> = {
  mandatory: '必备',
  required: '规范',
  advised: '建议',
};

/** One requirement of the checklist (检查项). Data of templates/packs, checked when loaded. */
export interface Item {
  id: string;
  title: string;
  /** The part it belongs to; null for title, whole text, process and format. */
  part: Part | null;
  /** Heading it is listed under in the panel. */
  group: string;
  level: ItemLevel;
  /** Where the requirement comes from. Article numbers only where confirmed. */
  basis: string;
  /** Whether the basis was read in its source. An unverified basis is shown as “依据待核”. */
  verified: boolean;
  /** Template ids it applies to; all when absent. */
  templates?: string[];
  /** Template ids besides those, for whose reports it is only advised. */
  advisedFor?: string[];
  /** Report years it applies to, both ends included. */
  years?: { from?: number; to?: number };
  /** Reports for which the level is higher: those whose title and unit together match, such as a joint report. */
  raise?: { level: ItemLevel; when: string };
  evidence: Rule;
  /** What to write so that it is met. */
  guidance: string;
}

/**
 * met 符合 · weak 不充分 · missing 缺失 · waived 不适用（有理由） · manual 待人工确认 (no text can show it) ·
 * confirmed by a person counts as met.
 */
export type ItemStatus = 'met' | 'weak' | 'missing' | 'waived' | 'manual';

export const STATUS_NAMES: Readonly<Record<ItemStatus, string>> = {
  met: '符合',
  weak: '不充分',
  missing: '缺失',
  manual: '待确认',
  waived: '不适用',
};

/** Whether somebody still has to do something about it. */
export function isOpen(status: ItemStatus): boolean {
  return status !== 'met' && status !== 'waived';
}

export interface ItemResult {
  id: string;
  status: ItemStatus;
  /** The sentences that meet it or come nearest; where something must not stand, those that are at fault. */
  evidence: Place[];
  /** What is lacking, when weak or missing; who confirmed or why waived, otherwise. */
  note: string;
}

/** A person's word on an item: confirmed with date and document, or waived with a reason. */
export interface ItemMark {
  item: string;
  kind: 'confirmed' | 'waived';
  /** Date as typed, such as 2026-02-10; empty for a waiver. */
  date: string;
  /** Document or meeting that shows it, such as “区委常委会第3次会议纪要”; empty for a waiver. */
  document: string;
  /** The reason of a waiver; anything more to say of a confirmation. */
  note: string;
  author: string;
  /** ISO 8601. */
  at: string;
}
