import type { Block } from '../report/block';

/** What a department contributed to a report (部门材料), without its text. */
export interface MaterialHead {
  id: string;
  /** Who delivered it: 区教育局. */
  unit: string;
  /** Name of the file as it came, without its folder. */
  file: string;
  /** Day it came: 2026-01-05. */
  receivedAt: string;
  /** Written characters of its text. */
  chars: number;
  /** Its text was removed from the report; what was taken out of it still tells where it is from. */
  removed: boolean;
}

/** A contribution with its text, as it was read from the file. */
export interface Material extends MaterialHead {
  blocks: Block[];
}

/** A contribution that was just read and is not kept yet. */
export type NewMaterial = Omit<Material, 'id' | 'chars' | 'removed'>;

/** 区教育局 · 工作总结.docx · 2026年1月5日收到 */
export function sayMaterial({ unit, file, receivedAt, removed }: MaterialHead): string {
  const day = sayReceived(receivedAt);
  return [unit, file, ...(day === '' ? [] : [`${day}收到`]), ...(removed ? ['材料已移除'] : [])].join(' · ');
}

/** 2026年1月5日; empty for what is no day. */
export function sayReceived(day: string): string {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(day) ?? [];
  return year === undefined ? '' : `${year}年${Number(month)}月${Number(date)}日`;
}
