import type { ItemStatus } from '../../core/checklist/item';

export { LEVEL_NAMES } from '../../core/checklist/item';

export const STATUS_NAMES: Record<ItemStatus, string> = {
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
