import { useState } from 'react';
import { Lock, LockOpen, TriangleAlert } from 'lucide-react';
import { runCommand } from '../commands';
import { useSession } from '../session/session-context';
import { useClosedDecisions } from '../session/use-closed-decisions';
import { Button } from '../ui/button';
import { useStore } from '../ui/store';
import { compared } from '../versions/compared';
import { ReopenDialog } from './reopen-dialog';
import { sayDay } from '../versions/say-version';
import './stage.css';

/** Stands above a signed text: who signed it and when, and the way to change it all the same. */
export function LockBanner() {
  const { stage } = useSession();
  const closed = useClosedDecisions();
  const { lock, reopened } = useStore(stage);
  const changedOutside = useStore(stage.changedOutside);
  const [asking, setAsking] = useState(false);
  const compare = (version: string) => {
    compared.set({ from: version, to: null });
    runCommand('versions');
  };
  if (reopened) {
    return (
      <div className="lock-banner" role="status">
        <LockOpen aria-hidden />
        <span>
          签批后重新修改：{reopened.reason}（{reopened.person}，{sayDay(reopened.date)}）。改好后请重新签批。
        </span>
        <Button onClick={() => compare(reopened.version)}>与签批稿对照</Button>
      </div>
    );
  }
  if (!lock) return null;
  return (
    <div className={`lock-banner ${changedOutside ? 'lock-banner-warn' : ''}`} role="status">
      {changedOutside ? <TriangleAlert aria-hidden /> : <Lock aria-hidden />}
      <span>
        {lock.stageName}由{lock.person}于{sayDay(lock.date)}签批，正文已锁定，可以加批注。
        {changedOutside && <b>现在的文字与签批时不同，是在别处改的，请核对。</b>}
      </span>
      {changedOutside && <Button onClick={() => compare(lock.version)}>查看差异</Button>}
      {closed === null && <Button onClick={() => setAsking(true)}>重新修改…</Button>}
      {asking && <ReopenDialog onClose={() => setAsking(false)} />}
    </div>
  );
}
