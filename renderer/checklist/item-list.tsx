import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { ChevronDown } from 'lucide-react';
import { isOpen, type ItemLevel } from '../../core/checklist/item';
import type { CheckedItem } from '../session/checks';
import { walkList } from '../ui/walk-list';
import { useRemembered } from '../ui/use-remembered';
import { useStore } from '../ui/store';
import { itemAsked } from './item-asked';
import { ItemRow } from './item-row';
import { ItemSummary } from './item-summary';

const ROWS = '.item-group-button, .item-button';
const walkRows = walkList(ROWS);

/** The items by group, with how many are done. */
export function ItemList({ items }: { items: readonly CheckedItem[] }) {
  const [onlyOpen, setOnlyOpen] = useRemembered('only-open-items', false);
  const groups = useMemo(() => groupItems(items), [items]);
  const [level, setLevel] = useState<ItemLevel | null>(null);
  const [closed, setClosed] = useRemembered<string[]>('closed-item-groups', []);
  const [words, setWords] = useState('');
  const list = useRef<HTMLDivElement>(null);
  const asked = useStore(itemAsked);
  const wanted = asked === null ? undefined : items.find(({ item }) => item.id === asked)?.item;
  useEffect(() => {
    if (!wanted) return;
    setLevel(null);
    setWords('');
    setClosed(closed.filter((name) => name !== wanted.group));
  }, [wanted, closed, setClosed]);
  const toggle = (name: string) =>
    setClosed(closed.includes(name) ? closed.filter((one) => one !== name) : [...closed, name]);
  const wording = words.trim();
  const shown = (entries: readonly CheckedItem[]) =>
    entries.filter(
      ({ item, result }) =>
        (!onlyOpen || isOpen(result.status)) &&
        (level === null || item.level === level) &&
        (item.title.includes(wording) || item.group.includes(wording)),
    );
  // Whoever looks for words sees what has them, folded away or not.
  const isFolded = (name: string) => wording === '' && closed.includes(name);
  const leaveField = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape' && words !== '') setWords('');
    else if (event.key === 'ArrowDown') list.current?.querySelector<HTMLElement>(ROWS)?.focus();
    else return;
    event.preventDefault();
  };
  return (
    <>
      <div className="checklist-head">
        <ItemSummary items={items} level={level} onLevel={setLevel} />
        <div className="item-sieve">
          <label className="checkbox">
            <input type="checkbox" checked={onlyOpen} onChange={({ target }) => setOnlyOpen(target.checked)} />
            只看未完成
          </label>
          <input
            className="input"
            type="search"
            aria-label="查找检查项"
            placeholder="查找检查项"
            data-find
            value={words}
            onChange={({ target }) => setWords(target.value)}
            onKeyDown={leaveField}
          />
        </div>
      </div>
      <div ref={list} className="checklist-scroll" onKeyDown={walkRows}>
        {items.length > 0 && groups.every(([, entries]) => shown(entries).length === 0) && (
          <p className="pane-empty">
            {wording === '' ? '检查项已全部完成。' : `没有写着“${wording}”的${onlyOpen ? '未完成' : ''}检查项。`}
          </p>
        )}
        {groups.map(([name, entries]) =>
          shown(entries).length === 0 ? null : (
            <section key={name} className="item-group" aria-label={name}>
              <h3>
                <button
                  type="button"
                  className="item-group-button"
                  aria-expanded={!isFolded(name)}
                  onClick={() => toggle(name)}
                >
                  <ChevronDown aria-hidden />
                  {name}
                  <span>
                    {entries.filter(({ result }) => !isOpen(result.status)).length}/{entries.length}
                  </span>
                </button>
              </h3>
              {!isFolded(name) && (
                <ul>
                  {shown(entries).map((entry) => (
                    <ItemRow key={entry.item.id} entry={entry} />
                  ))}
                </ul>
              )}
            </section>
          ),
        )}
      </div>
    </>
  );
}

/** By group, groups in the order of their first items. */
function groupItems(items: readonly CheckedItem[]): [string, CheckedItem[]][] {
  const groups = new Map<string, CheckedItem[]>();
  for (const entry of items) {
    const group = groups.get(entry.item.group);
    if (group) group.push(entry);
    else groups.set(entry.item.group, [entry]);
  }
  return [...groups];
}
