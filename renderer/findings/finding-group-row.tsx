import { useState } from 'react';
import { ChevronRight } from 'lucide-react';
import { useSession } from '../session/session-context';
import { useClosedDecisions } from '../session/use-closed-decisions';
import { useClosedText } from '../session/use-closed-text';
import { manualAsked } from '../manual/manual-asked';
import { Button } from '../ui/button';
import { CATEGORY_NAMES, SEVERITY_NAMES } from '../../core/proof/finding-names';
import { FindingPlace } from './finding-place';
import { FixDialog } from './fix-dialog';
import { saysDifferent, type FindingGroup } from './group-findings';
import { ignoreEverywhere, ignoreHere } from './ignore-finding';

/** So many places are drawn at once; the rest on demand. */
const PAGE = 20;

/** One class of findings and its places; what has exactly one right answer can be put right from here. */
export function FindingGroupRow({ group: { findings, title } }: { group: FindingGroup }) {
  const session = useSession();
  const closed = useClosedText();
  const decisions = useClosedDecisions();
  const [first] = findings;
  const [open, setOpen] = useState(findings.length === 1);
  const [limit, setLimit] = useState(PAGE);
  const [fixing, setFixing] = useState(false);
  const fixable = closed ? [] : findings.filter(({ suggestion }) => suggestion !== undefined);
  const own = saysDifferent(findings);
  const sources = [...new Set(findings.flatMap(({ basis }) => basis ?? []))];
  return (
    <li className="finding" aria-label={title}>
      <button type="button" className="finding-button" aria-expanded={open} onClick={() => setOpen(!open)}>
        <ChevronRight aria-hidden className="finding-arrow" />
        <span className="finding-message">
          <span className="finding-marks">
            <span className={`severity severity-${first.severity}`}>{SEVERITY_NAMES[first.severity]}</span>
            {CATEGORY_NAMES[first.category]}
            <span>{findings.length} 处</span>
          </span>
          {title}
        </span>
      </button>
      {fixable.length > 1 && (
        <Button className="finding-apply" onClick={() => setFixing(true)}>
          全部改（{fixable.length} 处）…
        </Button>
      )}
      {open && (
        <>
          <p className="finding-why">
            {!own && title !== first.message && <span>{first.message}。</span>}
            依据：{sources.length > 0 ? sources.join('；') : '公文用语通例'}
          </p>
          <ul>
            {findings.slice(0, limit).map((finding, i) => (
              <FindingPlace key={`${finding.block} ${finding.start} ${i}`} finding={finding} ownMessage={own} />
            ))}
            {findings.length > limit && (
              <li className="finding-more">
                <Button onClick={() => setLimit(limit + 5 * PAGE)}>
                  再显示一些（还有 {findings.length - limit} 处）
                </Button>
              </li>
            )}
          </ul>
          <p className="finding-never">
            <button
              type="button"
              disabled={decisions !== null}
              title={decisions ?? undefined}
              onClick={() => ignoreHere(session, first, 'class')}
            >
              本报告不再提示这类
            </button>
            <button type="button" onClick={() => ignoreEverywhere(first, title)}>
              本单位不再提示
            </button>
            <button type="button" onClick={() => manualAsked.set('findings')}>
              了解更多
            </button>
          </p>
        </>
      )}
      {fixing && <FixDialog title={title} findings={fixable} onClose={() => setFixing(false)} />}
    </li>
  );
}
