import { sayDay } from '../../core/deadlines/days';
import { sayState } from '../../core/deadlines/say-state';
import { useDeadlines } from '../deadlines/use-deadlines';
import { useSession } from '../session/session-context';
import { Button } from '../ui/button';
import { useBoard } from './board-context';

const MOST_LISTED = 6;

/** What is due next; what is late stands first. */
export function DeadlineCard() {
  const { report } = useSession();
  const { show } = useBoard();
  const deadlines = useDeadlines();
  const open = deadlines.filter(({ state }) => state === 'late' || state === 'near' || state === 'ahead');
  const law = deadlines.filter(({ rule }) => rule.kind === 'law');
  const undated = deadlines.filter(({ state }) => state === 'open').length;
  const doneCount = law.filter(({ state }) => state === 'done' || state === 'waived').length;
  return (
    <section className="card" aria-label="期限">
      <h3>
        期限
        <Button look="quiet" onClick={() => show('deadlines')}>
          全部期限
        </Button>
      </h3>
      <div className="overview-body">
        <p className="overview-note">
          法定期限 {law.length} 项，已完成 {doneCount} 项{undated > 0 && `，${undated} 项等人大常委会会议日期`}。
        </p>
        <ul className="overview-list">
          {open
            .filter(({ rule, state }) => rule.kind === 'law' || state !== 'late')
            .slice(0, MOST_LISTED)
            .map((deadline) => (
              <li key={deadline.rule.id}>
                <span className={`chip chip-${deadline.state}`}>{sayState(deadline)}</span>
                <span>
                  {sayDay(deadline.due!, report.year + 1)} {deadline.rule.title}
                </span>
              </li>
            ))}
        </ul>
      </div>
    </section>
  );
}
