import { LEVEL_NAMES, isOpen, type ItemLevel } from '../../core/checklist/item';
import type { CheckedItem } from '../session/checks';

interface Props {
  items: readonly CheckedItem[];
  /** The level shown alone; null for all. */
  level: ItemLevel | null;
  onLevel: (level: ItemLevel | null) => void;
}

/** How much of each level is done; a click shows that level alone. */
export function ItemSummary({ items, level: shown, onLevel }: Props) {
  return (
    <div className="item-summary" role="group" aria-label="按级别">
      {(Object.keys(LEVEL_NAMES) as ItemLevel[]).map((level) => {
        const entries = items.filter(({ item }) => item.level === level);
        const done = entries.filter(({ result }) => !isOpen(result.status)).length;
        const missing = entries.some(({ result }) => result.status === 'missing');
        const name = LEVEL_NAMES[level];
        return (
          <button
            key={level}
            type="button"
            className={`summary summary-${level} ${missing ? 'summary-missing' : ''}`}
            title={`只看“${name}”`}
            aria-pressed={shown === level}
            onClick={() => onLevel(shown === level ? null : level)}
          >
            {name}
            <b>{done}</b>/{entries.length}
            <progress max={Math.max(1, entries.length)} value={done} aria-label={`${name}完成情况`} />
          </button>
        );
      })}
    </div>
  );
}
