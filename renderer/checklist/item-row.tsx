import { memo, useEffect, useRef, useState } from 'react';
import { LEVEL_NAMES, STATUS_NAMES } from '../../core/checklist/item';
import type { CheckedItem } from '../session/checks';
import { useStore } from '../ui/store';
import { itemAsked } from './item-asked';
import { ItemDetails } from './item-details';
import { StatusIcon } from './status-icon';

/** One item; opens to its basis, what to write, the evidence and what a person can say to it. */
export const ItemRow = memo(function ItemRow({ entry }: { entry: CheckedItem }) {
  const { item, result } = entry;
  const [open, setOpen] = useState(false);
  const row = useRef<HTMLButtonElement>(null);
  const isAsked = useStore(itemAsked, (asked) => asked === item.id);
  useEffect(() => {
    if (!isAsked) return;
    setOpen(true);
    row.current?.scrollIntoView({ block: 'center' });
    row.current?.focus({ preventScroll: true });
    itemAsked.set(null);
  }, [isAsked]);
  return (
    <li className={`item item-${result.status}`}>
      <button ref={row} type="button" className="item-button" aria-expanded={open} onClick={() => setOpen(!open)}>
        <StatusIcon status={result.status} />
        <span className="item-title">
          {item.title}
          {!open && result.note !== '' && <small>{result.note}</small>}
        </span>
        <span className="item-marks">
          <span className={`status-name status-${result.status}`}>{STATUS_NAMES[result.status]}</span>
          <span className={`level level-${item.level}`}>{LEVEL_NAMES[item.level]}</span>
        </span>
      </button>
      {open && <ItemDetails entry={entry} />}
    </li>
  );
});
