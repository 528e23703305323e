import { LEVEL_NAMES, STATUS_NAMES, type ItemStatus } from '../../core/checklist/item';
import { useSession } from '../session/session-context';
import { useStore } from '../ui/store';
import { useBoard } from './board-context';

const LEVELS = ['mandatory', 'required', 'advised'] as const;
const STATUSES: readonly ItemStatus[] = ['met', 'waived', 'manual', 'weak', 'missing'];
const MOST_LISTED = 5;

/** Items by status at each level, and the mandatory ones that are missing. */
export function ItemCard() {
  const { checks, blocks } = useSession();
  const { goTo } = useBoard();
  const { items } = useStore(checks.results);
  const count = (level: string, status: ItemStatus) =>
    items.filter(({ item, result }) => item.level === level && result.status === status).length;
  const missing = items.filter(({ item, result }) => item.level === 'mandatory' && result.status === 'missing');
  const section = (part: string | null) =>
    blocks.get().find((block) => block.type === 'heading' && part !== null && block['part'] === part);
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
        {missing.length > 0 && (
          <ul className="overview-list" aria-label="缺失的必备项">
            {missing.slice(0, MOST_LISTED).map(({ item, result }) => (
              <li key={item.id}>
                <span className="chip chip-late">缺</span>
                <button
                  type="button"
                  className="link-button"
                  onClick={() => {
                    const place = result.evidence[0] ?? { block: section(item.part)?.id ?? '' };
                    goTo(place);
                  }}
                >
                  {item.title}
                </button>
              </li>
            ))}
            {missing.length > MOST_LISTED && <li>……共 {missing.length} 项，返回正文后在“检查项”中查看。</li>}
          </ul>
        )}
      </div>
    </section>
  );
}
