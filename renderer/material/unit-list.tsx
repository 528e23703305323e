import { useRef, useState } from 'react';
import { FilePlus2, FileText } from 'lucide-react';
import { deliveries, type Delivery } from '../../core/material/deliveries';
import { sayReceived, type MaterialHead } from '../../core/material/material';
import type { Use } from '../../core/material/unused';
import { useSession } from '../session/session-context';
import { useClosedDecisions } from '../session/use-closed-decisions';
import { Button } from '../ui/button';
import { useStore } from '../ui/store';
import { EmptyState } from '../ui/empty-state';
import { notifyError } from '../ui/toasts';
import { walkList } from '../ui/walk-list';
import { UnitsDialog } from './units-dialog';

interface Props {
  heads: readonly MaterialHead[];
  uses: ReadonlyMap<string, Use>;
}

const walk = walkList('.material-open');

/** The units with what they delivered and how much of it is unused; those that are still awaited say so. */
export function UnitList({ heads, uses }: Props) {
  const { materials, notes } = useSession();
  const closed = useClosedDecisions();
  const isClosed = closed !== null;
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const expected = useStore(notes, (all) => all.find((note) => note.kind === 'expected-units'))?.units ?? [];
  const list = deliveries(expected, heads);
  const awaited = list.filter((one) => one.materials.length === 0).length;
  const add = (files: readonly File[]) => {
    setBusy(true);
    void materials
      .add(files)
      .catch(notifyError)
      .finally(() => setBusy(false));
  };
  return (
    <>
      <div className="checklist-head material-head">
        <p className="material-summary">
          已交 <b>{list.length - awaited}</b> 个单位
          {expected.length > 0 && (
            <span className={awaited > 0 ? 'material-awaited' : ''}>
              ，未交 <b>{awaited}</b> 个
            </span>
          )}
        </p>
        {closed !== null && <p className="material-why">{closed}</p>}
        <div className="material-actions">
          <Button
            icon={<FilePlus2 />}
            disabled={isClosed || busy}
            title={closed ?? undefined}
            onClick={() => input.current?.click()}
          >
            {busy ? '正在读取…' : '添加材料…'}
          </Button>
          <Button disabled={isClosed} title={closed ?? undefined} onClick={() => setAsking(true)}>
            应交单位…
          </Button>
          <input
            ref={input}
            type="file"
            multiple
            hidden
            accept=".docx,.txt,.md"
            aria-label="部门材料文件"
            onChange={({ target }) => {
              add([...(target.files ?? [])]);
              target.value = '';
            }}
          />
        </div>
      </div>
      <div
        className={`checklist-scroll material-scroll ${over ? 'material-over' : ''}`}
        {...(!isClosed && { 'data-takes-files': true })}
        onKeyDown={walk}
        onDragOver={(event) => {
          if (isClosed || !event.dataTransfer.types.includes('Files')) return;
          event.preventDefault();
          event.dataTransfer.dropEffect = 'copy';
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          setOver(false);
          const files = [...event.dataTransfer.files];
          if (isClosed || files.length === 0) return;
          event.preventDefault();
          add(files);
        }}
      >
        {list.length === 0 && (
          <EmptyState icon={<FileText aria-hidden />} title="还没有部门材料">
            <p>点“添加材料…”选各部门报来的 Word、文本文件，一次可选多份，也可以拖到这里。</p>
            <p>对照着写，选中一段可以插入正文，并记得出自哪里。</p>
          </EmptyState>
        )}
        <ul aria-label="部门材料">
          {list.map((delivery) => (
            <Unit key={delivery.unit} delivery={delivery} uses={uses} hasList={expected.length > 0} />
          ))}
        </ul>
      </div>
      {asking && <UnitsDialog units={expected} onClose={() => setAsking(false)} />}
    </>
  );
}

interface UnitProps {
  delivery: Delivery;
  uses: Props['uses'];
  /** Whether there is a list of those that are to deliver. */
  hasList: boolean;
}

function Unit({ delivery: { unit, expected, materials: delivered }, uses, hasList }: UnitProps) {
  const { materials } = useSession();
  return (
    <li className="material-unit">
      <h3>
        {unit}
        {delivered.length === 0 ? (
          <span className="material-state material-missing">未交</span>
        ) : (
          <span className="material-state">已交{expected || !hasList ? '' : '（名单外）'}</span>
        )}
      </h3>
      {delivered.map((head) => (
        <button
          key={head.id}
          type="button"
          className="material-open"
          onClick={() => materials.shown.set({ id: head.id })}
        >
          <span className="material-file">{head.file}</span>
          <small>
            <span>
              {sayReceived(head.receivedAt)} · {head.chars.toLocaleString()}字
            </span>
            <UseCount use={uses.get(head.id)} />
          </small>
        </button>
      ))}
    </li>
  );
}

function UseCount({ use }: { use: Use | undefined }) {
  if (!use) return null;
  if (use.passages === 0) return <span>没有成段的文字</span>;
  if (use.unused.size === 0) return <span>{use.passages}段都已采用</span>;
  return (
    <span className="material-left">
      {use.passages}段中{use.unused.size}段未采用
    </span>
  );
}
