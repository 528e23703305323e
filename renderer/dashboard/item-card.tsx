import { isOpen, LEVEL_NAMES, STATUS_NAMES, type ItemStatus } from '../../core/checklist/item';
import { itemAsked } from '../checklist/item-asked';
import { useSession } from '../session/session-context';
import { useStore } from '../ui/store';
import { useBoard } from './board-context';

const LEVELS = ['mandatory', 'required', 'advised'] as const;
const STATUSES: readonly ItemStatus[] = ['met', 'waived', 'manual', 'weak', 'missing'];
/** The gravest first. */
const OPEN: readonly ItemStatus[] = ['missing', 'weak', 'manual'];
const LOOKS = { missing: 'late', weak: 'near', manual: 'law', met: 'done', waived: 'done' };
const MOST_LISTED = 6;

/** Items by status at each level, and the mandatory ones that are open; each leads to its row beside the text. */
export function ItemCard() {
  const { checks } = useSession();
  const { close } = useBoard();
  const { items } = useStore(checks.results);
  const count = (level: string, status: ItemStatus) =>
    items.filter(({ item, result }) => item.level === level && result.status === status).length;
  const open = items
    .filter(({ item, result }) => item.level === 'mandatory' && isOpen(result.status))
    .toSorted((a, b) => OPEN.indexOf(a.result.status) - OPEN.indexOf(b.result.status));
  const show = (item: string) => {
    close();
    // The page and what stands beside it are shown again first.
    setTimeout(() => itemAsked.set(item), 50);
  };
  return (
    <section className="card" aria-label="检查项">
      <h3>检查项</h3>
      <div className="overview-body">
        {LEVELS.map((level) => {
          const total = items.filter(({ item }) => item.level === level).length;
          return (
            <div key={level} className="stack-row">
              <span>{LEVEL_NAMES[level]}</span>
              <span
                className="stack"
                role="img"
                aria-label={STATUSES.map((status) => `${STATUS_NAMES[status]} ${count(level, status)}`).join('，')}
              >
                {STATUSES.map((status) => (
                  <span key={status} className={`stack-${status}`} style={{ flexGrow: count(level, status) }} />
                ))}
              </span>
              <b>
                {count(level, 'met') + count(level, 'waived')}/{total}
              </b>
            </div>
          );
        })}
        <p className="stack-key">
          {STATUSES.map((status) => (
            <span key={status}>
              <i className={`stack-${status}`} />
              {STATUS_NAMES[status]} {items.filter(({ result }) => result.status === status).length}
            </span>
          ))}
        </p>
        {open.length > 0 && (
          <ul className="overview-list" aria-label="未完成的必备项">
            {open.slice(0, MOST_LISTED).map(({ item, result }) => (
              <li key={item.id}>
                <span className={`chip chip-${LOOKS[result.status]}`}>{STATUS_NAMES[result.status]}</span>
                <button type="button" className="link-button" title={result.note} onClick={() => show(item.id)}>
                  {item.title}
                </button>
              </li>
            ))}
            {open.length > MOST_LISTED && <li>……未完成的必备项共 {open.length} 项。</li>}
          </ul>
        )}
      </div>
    </section>
  );
}
