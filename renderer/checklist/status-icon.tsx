import { CircleAlert, CircleCheck, CircleHelp, CircleMinus, CircleX } from 'lucide-react';
import type { ItemStatus } from '../../core/checklist/item';

const ICONS = { met: CircleCheck, weak: CircleAlert, missing: CircleX, manual: CircleHelp, waived: CircleMinus };

/** The sign beside an item; its meaning stands in words next to it. */
export function StatusIcon({ status }: { status: ItemStatus }) {
  const Icon = ICONS[status];
  return <Icon className={`status-icon status-${status}`} aria-hidden />;
}
