import { CircleCheck } from 'lucide-react';
import { useState } from 'react';
import type { Item } from '../../core/checklist/item';
import { POINT_KINDS, POINT_NAMES, type OpenPoint, type PointKind } from '../../core/variant/open-points';
import { MarkDialog } from '../checklist/mark-dialog';
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
  const { goTo, items } = session;
  const [marking, setMarking] = useState<Item>();
  if (points.length === 0) {
    return (
      <p className="open-points-none">
        <CircleCheck aria-hidden />
        必备事项齐全，没有发现错误，没有未处理的批注。
      </p>
    );
  }
  const go = ({ place, kind, item, comment }: OpenPoint) => {
    const asked = kind === 'process' ? items.get().find(({ id }) => id === item) : undefined;
    if (asked) return setMarking(asked);
    if (kind === 'element' && !place) return onElements();
    if (comment !== undefined) {
      onLeave();
      return void setTimeout(() => goToThread(session, comment), 50);
    }
    if (!place) return undefined;
    onLeave();
    // The dialog hands the focus back as it closes; the place is shown after that.
    return void setTimeout(() => goTo(place), 50);
  };
  return (
    <section className="open-points" aria-label="导出前还没有解决的问题">
      <h3>还没有解决：{summary(points)}</h3>
      <ul>
        {points.map((point, i) => (
          <li key={i}>
            <button type="button" disabled={point.kind === 'font'} onClick={() => go(point)}>
              <em className={`point-kind point-${point.kind}`}>{POINT_NAMES[point.kind]}</em>
              <span>{point.text}</span>
            </button>
          </li>
        ))}
      </ul>
      {marking && <MarkDialog item={marking} kind="confirmed" onClose={() => setMarking(undefined)} />}
    </section>
  );
}

function summary(points: readonly OpenPoint[]): string {
  const count = (kind: PointKind) => points.filter((point) => point.kind === kind).length;
  return POINT_KINDS.filter((kind) => count(kind) > 0)
    .map((kind) => `${POINT_NAMES[kind]}\u00a0${count(kind)}`)
    .join('，');
}
