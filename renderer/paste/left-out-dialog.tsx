import { useState } from 'react';
import { Button } from '../ui/button';
import { Modal } from '../ui/modal';
import { useStore } from '../ui/store';
import { leftOut, type LeftOut } from './left-out';
import './left-out-dialog.css';

/** Shows the lines a paste left out, and puts back those that belong to the text after all. */
export function LeftOutDialog() {
  const shown = useStore(leftOut);
  return shown && <Lines key={shown.lines.join('\n')} {...shown} />;
}

function Lines({ lines, putBack }: LeftOut) {
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const close = () => leftOut.set(null);
  const toggle = (i: number) => {
    const next = new Set(chosen);
    if (!next.delete(i)) next.add(i);
    setChosen(next);
  };
  const finish = (which: readonly string[]) => {
    putBack(which);
    close();
  };
  return (
    <Modal
      topic="import"
      title="没有放进正文的内容"
      description="这些行像是网页导航。属于正文的，勾选后放回粘贴的内容之后。"
      width={560}
      onClose={close}
      onSubmit={() => finish(lines.filter((_, i) => chosen.has(i)))}
      footer={
        <>
          <Button onClick={() => finish(lines)}>全部放回</Button>
          <span className="grow" />
          <Button onClick={close}>不放回</Button>
          <Button look="primary" type="submit" disabled={chosen.size === 0}>
            放回所选
          </Button>
        </>
      }
    >
      <ul className="left-out">
        {lines.map((line, i) => (
          <li key={i}>
            <label>
              <input type="checkbox" checked={chosen.has(i)} onChange={() => toggle(i)} />
              <span>{line}</span>
            </label>
          </li>
        ))}
      </ul>
    </Modal>
  );
}
