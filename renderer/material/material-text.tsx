import { useEffect, useRef, useState } from 'react';
import { ChevronLeft } from 'lucide-react';
import { isPassage } from '../../core/material/passage';
import { sayReceived, type Material } from '../../core/material/material';
import type { Use } from '../../core/material/unused';
import { useClosedDecisions } from '../session/use-closed-decisions';
import { useClosedText } from '../session/use-closed-text';
import { useSession } from '../session/session-context';
import { Button } from '../ui/button';
import { walkList } from '../ui/walk-list';
import { insertPassage } from './insert-passage';
import { ChangeDialog, RemoveDialog } from './material-dialogs';
import { PassageRow } from './passage-row';

interface Props {
  material: Material;
  use: Use | undefined;
  /** The block to begin at. */
  at: string | undefined;
}

const walk = walkList('.passage');

/** One contribution as it was delivered, to be read and to be taken from. */
export function MaterialText({ material, use, at }: Props) {
  const session = useSession();
  const { materials } = session;
  const decisions = useClosedDecisions();
  const isClosed = useClosedText();
  const [onlyUnused, setOnlyUnused] = useState(false);
  const [current, setCurrent] = useState(at);
  const [dialog, setDialog] = useState<'change' | 'remove' | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const row =
      at === undefined ? null : list.current?.querySelector<HTMLElement>(`[data-passage="${CSS.escape(at)}"]`);
    if (!row) return back.current?.focus({ preventScroll: true });
    row.scrollIntoView({ block: 'center' });
    row.focus({ preventScroll: true });
  }, [at]);
  const rows = material.blocks.filter((block) => !onlyUnused || use?.unused.has(block.id));
  const tabbable = rows.find(({ id }) => id === current)?.id ?? rows.find(isPassage)?.id;
  return (
    <section className="material-text" aria-label={`${material.unit}的材料`}>
      <header className="checklist-head material-head">
        <div className="material-nav">
          <Button ref={back} look="quiet" icon={<ChevronLeft />} onClick={() => materials.shown.set(null)}>
            全部材料
          </Button>
          <Button
            look="quiet"
            disabled={decisions !== null}
            title={decisions ?? undefined}
            onClick={() => setDialog('change')}
          >
            修改…
          </Button>
          <Button
            look="quiet"
            disabled={decisions !== null}
            title={decisions ?? undefined}
            onClick={() => setDialog('remove')}
          >
            移除…
          </Button>
        </div>
        <h2>{material.unit}</h2>
        <p className="material-about">
          {material.file} · {sayReceived(material.receivedAt)}收到
        </p>
        <label className="checkbox">
          <input type="checkbox" checked={onlyUnused} onChange={({ target }) => setOnlyUnused(target.checked)} />
          只看未采用（{use?.unused.size ?? 0}段，共{use?.passages ?? 0}段）
        </label>
      </header>
      <ul ref={list} className="checklist-scroll passages" aria-label="材料原文" onKeyDown={walk}>
        {rows.map((block) => (
          <PassageRow
            key={block.id}
            material={material.id}
            block={block}
            isUnused={use?.unused.has(block.id) ?? false}
            isTabbable={block.id === tabbable}
            onCurrent={setCurrent}
            onInsert={isClosed ? null : (words) => insertPassage(session, material.id, block, words)}
          />
        ))}
        {rows.length === 0 && <li className="material-done">这份材料的各段都已采用。</li>}
      </ul>
      {!isClosed && <p className="material-hint">选一段按回车插到光标处，也可以拖进正文。</p>}
      {dialog === 'change' && <ChangeDialog material={material} onClose={() => setDialog(null)} />}
      {dialog === 'remove' && <RemoveDialog material={material} onClose={() => setDialog(null)} />}
    </section>
  );
}
