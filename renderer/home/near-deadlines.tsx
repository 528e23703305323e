import { CalendarClock } from 'lucide-react';
import type { NearDeadline } from '../../core/api';
import { sayDay } from '../../core/deadlines/days';
import { sayState, stateLook } from '../../core/deadlines/say-state';
import { splitPath } from '../ui/paths';
import '../ui/chip.css';
import './near-deadlines.css';

const MOST_LISTED = 5;

interface Props {
  deadlines: readonly NearDeadline[];
  onOpen: (path: string) => Promise<void>;
}

/** What is late or near in the reports at hand; nothing when nothing is. */
export function NearDeadlines({ deadlines, onOpen }: Props) {
  if (deadlines.length === 0) return null;
  return (
    <section className="near" aria-labelledby="near-title">
      <h2 id="near-title">
        <CalendarClock aria-hidden />
        期限提醒
      </h2>
      <ul>
        {deadlines.slice(0, MOST_LISTED).map(({ path, unit, year, deadline }) => (
          <li key={`${path} ${deadline.rule.id}`}>
            <span className={`chip chip-${stateLook(deadline)}`}>{sayState(deadline)}</span>
            <button type="button" title={path} onClick={() => void onOpen(path)}>
              {sayDay(deadline.due!)} {deadline.rule.title}
              <small>
                {unit || splitPath(path).name} · {year}年度
              </small>
            </button>
          </li>
        ))}
        {deadlines.length > MOST_LISTED && (
          <li>还有 {deadlines.length - MOST_LISTED} 项，打开报告后在“概览—期限”中查看。</li>
        )}
      </ul>
    </section>
  );
}
