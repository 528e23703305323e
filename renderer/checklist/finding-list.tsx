import { useMemo } from 'react';
import type { Finding } from '../../core/proof/finding';
import { useRemembered } from '../ui/use-remembered';
import { FindingGroupRow } from './finding-group-row';
import { SEVERITIES, SEVERITY_NAMES } from './finding-names';
import { groupFindings } from './group-findings';

/** Places that look wrong, gravest first; the same remark on many places stands there once. */
export function FindingList({ findings }: { findings: readonly Finding[] }) {
  const [withHints, setWithHints] = useRemembered('with-hints', false);
  const groups = useMemo(
    () => groupFindings(withHints ? findings : findings.filter(({ severity }) => severity !== 'hint')),
    [findings, withHints],
  );
  const count = (severity: Finding['severity']) => findings.filter((finding) => finding.severity === severity).length;
  return (
    <>
      <div className="checklist-head">
        <p className="finding-counts">
          {SEVERITIES.slice(0, 2).map((severity) => (
            <span key={severity} className={`severity severity-${severity}`}>
              {SEVERITY_NAMES[severity]} {count(severity)}
            </span>
          ))}
        </p>
        <label className="checkbox">
          <input type="checkbox" checked={withHints} onChange={({ target }) => setWithHints(target.checked)} />
          显示提示（{count('hint')}）
        </label>
      </div>
      <ul className="checklist-scroll">
        {groups.length === 0 && <li className="pane-empty">没有发现疑点。</li>}
        {groups.map((group) => (
          <FindingGroupRow key={group.key} group={group} />
        ))}
      </ul>
    </>
  );
}
