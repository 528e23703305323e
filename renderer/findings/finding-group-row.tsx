import { Fragment, useEffect, useState } from 'react';
import { ChevronRight } from 'lucide-react';
import { useSession } from '../session/session-context';
import { useClosedDecisions } from '../session/use-closed-decisions';
import { useClosedText } from '../session/use-closed-text';
import { manualAsked } from '../manual/manual-asked';
import { Button } from '../ui/button';
import { useStore } from '../ui/store';
import { CATEGORY_NAMES, SEVERITY_NAMES } from '../../core/proof/finding-names';
import { FindingPlace } from './finding-place';
import { findingAsked, isSameFinding } from './finding-asked';
import { FixDialog } from './fix-dialog';
import { placeRows, saysDifferent, type FindingGroup } from './group-findings';
import { ignoreEverywhere, ignoreHere } from './ignore-finding';

/** So many places are drawn at once; the rest on demand. */
const PAGE = 20;

/** One class of findings and its places; what has exactly one right answer can be put right from here. */
export function FindingGroupRow({ group: { findings, title } }: { group: FindingGroup }) {
  const session = useSession();
  const closed = useClosedText();
  const decisions = useClosedDecisions();
  const [first] = findings;
  const [opened, setOpen] = useState(findings.length === 1);
  const [most, setMost] = useState(PAGE);
  const [fixing, setFixing] = useState(false);
  const fixable = closed ? [] : findings.filter(({ suggestion }) => suggestion !== undefined);
  const own = saysDifferent(findings);
  const rows = placeRows(findings);
  const asked = useStore(findingAsked);
  const askedAt = asked ? rows.findIndex(({ finding }) => isSameFinding(finding, asked)) : -1;
  const open = opened || askedAt >= 0;
  const limit = Math.max(most, askedAt + 1);
  useEffect(() => {
    if (askedAt < 0) return;
    setOpen(true);
    setMost((before) => Math.max(before, askedAt + 1));
  }, [askedAt]);
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
            {rows.slice(0, limit).map(({ finding, own: ownMessage, together }, i) => (
              <Fragment key={`${finding.block} ${finding.start} ${i}`}>
                {together !== null && (
                  <li className="finding-together">
                    {finding.message}
                    <span>{together} 处</span>
                  </li>
                )}
                <FindingPlace finding={finding} ownMessage={ownMessage} isAsked={i === askedAt} />
              </Fragment>
            ))}
            {findings.length > limit && (
              <li className="finding-more">
                <Button onClick={() => setMost(limit + 5 * PAGE)}>
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
