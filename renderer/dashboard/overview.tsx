import { useSession } from '../session/session-context';
import { useStore } from '../ui/store';
import { DeadlineCard } from './deadline-card';
import { FindingCard } from './finding-card';
import { ItemCard } from './item-card';
import { PartCard } from './part-card';
import { YearCard } from './year-card';
import './overview.css';

/** The report at a glance. */
export function Overview() {
  const { report, derived } = useSession();
  const chars = useStore(derived, (value) => value.chars);
  return (
    <section className="board-view" aria-labelledby="overview-title">
      <h2 id="overview-title">概览</h2>
      <p className="board-lead">
        {report.unit} · {report.year}年度 · {chars.toLocaleString('zh-CN')} 字
      </p>
      <div className="overview">
        <PartCard />
        <ItemCard />
        <FindingCard />
        <DeadlineCard />
        <YearCard />
      </div>
    </section>
  );
}
