import { CircleCheck } from 'lucide-react';
import { useState } from 'react';
import type { Item } from '../../core/checklist/item';
import type { Finding } from '../../core/proof/finding';
import { isPassing, POINT_KINDS, POINT_NAMES, type OpenPoint } from '../../core/variant/open-points';
import { itemAsked } from '../checklist/item-asked';
import { MarkDialog } from '../checklist/mark-dialog';
import { findingAsked } from '../findings/finding-asked';
import { goToThread } from '../review/go-to-thread';
import { useSession } from '../session/session-context';

interface Props {
  points: readonly OpenPoint[];
  /** The dialog closes so that the place can be seen. */
  onLeave: () => void;
  onElements: () => void;
}

/** The gate: everything that stands open in one list, each a click from where it is settled. */
export function OpenPoints({ points, onLeave, onElements }: Props) {
  const session = useSession();
  const { goTo, items, checks } = session;
  const [marking, setMarking] = useState<Item>();
  const passing = points.filter(isPassing);
  const grave = points.filter((point) => !isPassing(point));
  const go = ({ place, kind, item, comment }: OpenPoint) => {
    const asked = kind === 'process' ? items.get().find(({ id }) => id === item) : undefined;
    if (asked) return setMarking(asked);
    if (kind === 'element' && !place) return onElements();
    onLeave();
    // The dialog hands the focus back as it closes; the place is shown after that.
    return void setTimeout(() => {
      if (comment !== undefined) goToThread(session, comment);
      else if (kind === 'doubtful') findingAsked.set(checks.results.get().findings.find(isAt(place)) ?? null);
      else if (place) goTo(place);
      else if (item !== undefined) itemAsked.set(item);
    }, 50);
  };
  const list = (of: readonly OpenPoint[]) => (
    <ul>
      {of.map((point, i) => (
        <li key={i}>
          <button type="button" disabled={point.kind === 'font'} onClick={() => go(point)}>
            {point.text}
            {point.note !== undefined && <small>{point.note}</small>}
          </button>
        </li>
      ))}
    </ul>
  );
  const told = passing.length > 0 && (
    <div role="group" aria-label="不影响导出">
      <h4>不影响导出</h4>
      {list(passing)}
    </div>
  );
  return (
    <>
      {grave.length === 0 ? (
        <>
          <p className="open-points-none">
            <CircleCheck aria-hidden />
            必备事项齐全，没有发现错误，没有未处理的批注。
          </p>
          {told && <div className="open-points">{told}</div>}
        </>
      ) : (
        <section className="open-points" aria-label="导出前还没有解决的问题">
          <h3>还没有解决：{grave.length} 处</h3>
          <div className="open-points-scroll">
            {POINT_KINDS.map((kind) => {
              const found = grave.filter((point) => point.kind === kind);
              return found.length === 0 ? null : (
                <div key={kind} role="group" aria-label={POINT_NAMES[kind]}>
                  <h4 className={`point-${kind}`}>
                    {POINT_NAMES[kind]} {found.length}
                  </h4>
                  {list(found)}
                </div>
              );
            })}
            {told}
          </div>
        </section>
      )}
      {marking && <MarkDialog item={marking} kind="confirmed" onClose={() => setMarking(undefined)} />}
    </>
  );
}

function isAt(place: OpenPoint['place']): (finding: Finding) => boolean {
  return ({ severity, block, start }) => severity === 'warning' && block === place?.block && start === place.start;
}
