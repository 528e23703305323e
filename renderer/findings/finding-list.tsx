import { useEffect, useMemo, useState } from 'react';
import { EyeOff, SearchCheck } from 'lucide-react';
import type { Finding, Severity } from '../../core/proof/finding';
import { useSession } from '../session/session-context';
import { shownSeverities, toggleSeverity } from '../session/shown-severities';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { useStore } from '../ui/store';
import { walkList } from '../ui/walk-list';
import { findingAsked } from './finding-asked';
import { FindingGroupRow } from './finding-group-row';
import { SEVERITIES, SEVERITY_NAMES } from '../../core/proof/finding-names';
import { groupFindings } from './group-findings';
import { IgnoredList } from './ignored-list';
import './finding-panel.css';

const walkRows = walkList('.finding-button, .finding-place > button:first-child');

/** Places that look wrong, gravest first; what one class of them is about stands there once. */
export function FindingList({ findings }: { findings: readonly Finding[] }) {
  const { checks } = useSession();
  const ignored = useStore(checks.results, (results) => results.ignored);
  const shown = useStore(shownSeverities);
  const [asideOpen, setAsideOpen] = useState(false);
  const asked = useStore(findingAsked);
  useEffect(() => {
    if (asked) setAsideOpen(false);
  }, [asked]);
  const groups = useMemo(
    () => groupFindings(findings.filter(({ severity }) => shown.includes(severity))),
    [findings, shown],
  );
  if (asideOpen) return <IgnoredList ignored={ignored} onBack={() => setAsideOpen(false)} />;
  return (
    <>
      <div className="checklist-head finding-head">
        <div className="finding-filter" role="group" aria-label="显示哪几级">
          {SEVERITIES.map((severity) => (
            <button
              key={severity}
              type="button"
              className={`severity severity-${severity}`}
              aria-pressed={shown.includes(severity)}
              onClick={() => toggleSeverity(severity)}
            >
              {SEVERITY_NAMES[severity]} {findings.filter((finding) => finding.severity === severity).length}
            </button>
          ))}
        </div>
        <Button look="quiet" icon={<EyeOff />} className="finding-aside" onClick={() => setAsideOpen(true)}>
          已忽略{ignored.length > 0 && ` ${ignored.length}`}
        </Button>
      </div>
      <ul className="checklist-scroll" aria-label="疑点" onKeyDown={walkRows}>
        {groups.length === 0 && (
          <li>
            <EmptyState
              icon={<SearchCheck aria-hidden />}
              title={findings.length === 0 ? '没有发现疑点' : sayNone(shown)}
            >
              <p>
                {findings.length === 0
                  ? '用词、标点、数字、年份和前后一致随写随查，有疑点就列在这里。'
                  : '另外几级还有疑点，点上面的级别就能看到。'}
              </p>
            </EmptyState>
          </li>
        )}
        {groups.map((group) => (
          <FindingGroupRow key={group.key} group={group} />
        ))}
      </ul>
    </>
  );
}

function sayNone(shown: readonly Severity[]): string {
  if (shown.length === 0) return '没有选中级别';
  return `没有“${shown.map((severity) => SEVERITY_NAMES[severity]).join('”“')}”一级的疑点`;
}
