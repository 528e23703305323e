import { SEVERITIES, SEVERITY_NAMES } from '../../core/proof/finding-names';
import { groupFindings } from '../findings/group-findings';
import { useSession } from '../session/session-context';
import { useStore } from '../ui/store';
import { useBoard } from './board-context';

const MOST_LISTED = 6;

/** Open findings by level and the weightiest classes of them. */
export function FindingCard() {
  const { checks } = useSession();
  const { goTo } = useBoard();
  const { findings, ignored } = useStore(checks.results);
  const groups = groupFindings(findings);
  return (
    <section className="card" aria-label="疑点">
      <h3>疑点</h3>
      <div className="overview-body">
        <p className="finding-numbers">
          {SEVERITIES.map((severity) => {
            const count = findings.filter((one) => one.severity === severity).length;
            return (
              <span key={severity}>
                <b className={`number-${severity}`} data-none={count === 0 || undefined}>
                  {count}
                </b>
                {SEVERITY_NAMES[severity]}
              </span>
            );
          })}
          <span>
            <b>{ignored.length}</b>已忽略
          </span>
        </p>
        {groups.length === 0 && <p className="board-empty">没有发现疑点。</p>}
        <ul className="overview-list">
          {groups.slice(0, MOST_LISTED).map(({ key, title, findings: list }) => (
            <li key={key}>
              <span className={`severity severity-${list[0].severity}`}>{list.length} 处</span>
              <button type="button" className="link-button" onClick={() => goTo(list[0])}>
                {title}
              </button>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
