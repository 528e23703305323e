import type { ItemLevel } from '../../core/checklist/item';
import type { CheckedItem } from '../session/checks';
import { isOpen, LEVEL_NAMES } from './item-status';

const LEVELS: readonly ItemLevel[] = ['mandatory', 'required', 'advised'];

/** How much of each level is done. */
export function ItemSummary({ items }: { items: readonly CheckedItem[] }) {
  return (
    <dl className="item-summary">
      {LEVELS.map((level) => {
        const entries = items.filter(({ item }) => item.level === level);
        const done = entries.filter(({ result }) => !isOpen(result.status)).length;
        const missing = entries.some(({ result }) => result.status === 'missing');
        return (
          <div key={level} className={`summary-${level} ${missing ? 'summary-missing' : ''}`}>
            <dt>{LEVEL_NAMES[level]}</dt>
            <dd>
              <b>{done}</b>/{entries.length}
              <progress max={Math.max(1, entries.length)} value={done} aria-label={`${LEVEL_NAMES[level]}完成情况`} />
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
