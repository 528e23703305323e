import type { ItemLevel, ItemStatus } from '../../core/checklist/item';

export const STATUS_NAMES: Record<ItemStatus, string> = {
  met: '符合',
  weak: '不充分',
  missing: '缺失',
  manual: '待确认',
  waived: '不适用',
};

export const LEVEL_NAMES: Record<ItemLevel, string> = {
  mandatory: '必备',
  required: '规范',
  advised: '建议',
};

/** Whether somebody still has to do something about it. */
export function isOpen(status: ItemStatus): boolean {
  return status !== 'met' && status !== 'waived';
}
