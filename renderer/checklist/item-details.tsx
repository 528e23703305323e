import { useState } from 'react';
import type { Item, ItemMark } from '../../core/checklist/item';
import { isPinnable } from '../../core/checklist/pins';
import { pinnedIn, pinRecords } from '../../core/report/pins';
import { pinSelection, unpin } from '../editor/commands/pin-selection';
import type { CheckedItem } from '../session/checks';
import { useSession } from '../session/session-context';
import { useClosedDecisions } from '../session/use-closed-decisions';
import { Button } from '../ui/button';
import { useStore } from '../ui/store';
import { notify } from '../ui/toasts';
import { MarkDialog } from './mark-dialog';
import { removeMark } from './remove-mark';

/** Basis, guidance, evidence and a person's word on one item. */
export function ItemDetails({ entry: { item, result } }: { entry: CheckedItem }) {
  const session = useSession();
  const { editor, blocks, goTo, marks } = session;
  const closed = useClosedDecisions();
  const mark = useStore(marks, (all) => all.find((one) => one.item === item.id));
  const [asking, setAsking] = useState<ItemMark['kind'] | null>(null);
  const section = useStore(blocks, (all) =>
    item.part === null ? undefined : all.find((b) => b.type === 'heading' && b['part'] === item.part)?.id,
  );
  const pinned = useStore(
    blocks,
    (all) => item.id in pinRecords(all) || all.some((block) => pinnedIn(block).some((pin) => pin.item === item.id)),
  );
  const pin = () => {
    if (!pinSelection(editor, item.id)) notify('请先在正文中选中一段文字，或把光标放在那句话里。', 'error');
  };
  return (
    <div className="item-details">
      {result.note !== '' && <p className="item-note">{result.note}</p>}
      {result.evidence.length > 0 && (
        <ul className={`item-evidence evidence-${result.status}`} aria-label="正文中的依据">
          {result.evidence.map((place, i) => (
            <li key={i}>
              <button type="button" title="到正文中查看" onClick={() => goTo(place)}>
                <span>{place.text}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <dl>
        <dt>怎样写</dt>
        <dd>{item.guidance}</dd>
        {item.years && (
          <>
            <dt>适用</dt>
            <dd>{sayYears(item.years)}</dd>
          </>
        )}
        <dt>依据</dt>
        <dd>
          {item.basis}
          {!item.verified && <span className="unverified">依据待核</span>}
        </dd>
      </dl>
      <div className="item-actions">
        {section && result.evidence.length === 0 && (
          <Button onClick={() => goTo({ block: section })}>到相应部分</Button>
        )}
        {!mark && closed === null && (
          <>
            {isPinnable(item.evidence) && (
              <Button title="把正文中选中的文字（或光标所在的句子）作为这一项的依据" onClick={pin}>
                把选中的文字作为依据
              </Button>
            )}
            {pinned && <Button onClick={() => unpin(editor, item.id)}>撤回指定</Button>}
            {result.status !== 'met' && <Button onClick={() => setAsking('confirmed')}>确认已做到…</Button>}
            {result.status !== 'met' && <Button onClick={() => setAsking('waived')}>不适用…</Button>}
          </>
        )}
        {mark && closed === null && (
          <>
            <Button onClick={() => setAsking(mark.kind)}>修改…</Button>
            <Button onClick={() => removeMark(session, item.id)}>
              {mark.kind === 'waived' ? '撤回“不适用”' : '撤回确认'}
            </Button>
          </>
        )}
      </div>
      {closed !== null && <p className="item-closed">{closed}</p>}
      {asking && <MarkDialog item={item} kind={asking} before={mark} onClose={() => setAsking(null)} />}
    </div>
  );
}

function sayYears({ from, to }: NonNullable<Item['years']>): string {
  if (from === undefined) return `${to}年度及以前的报告`;
  if (to === undefined) return `${from}年度起的报告`;
  return from === to ? `${from}年度的报告` : `${from}—${to}年度的报告`;
}
