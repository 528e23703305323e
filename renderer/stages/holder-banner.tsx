import { useEffect, useState } from 'react';
import { Check, Users } from 'lucide-react';
import { QUIET_MINUTES, type Holder } from '../../core/lock/holder';
import { api } from '../api';
import { saveReportAs } from '../editor/save-report-as';
import { isHeldByWindow, type HeldBy } from '../session/held-by';
import { reopen } from '../session/reopen';
import { useSession } from '../session/session-context';
import { Button } from '../ui/button';
import { Modal } from '../ui/modal';
import { formatWhen } from '../ui/format-time';
import { notify, notifyError } from '../ui/toasts';
import './stage.css';

const LOOK_MS = 4000;

/** Stands above a report that somebody else has open: who, since when, and what one can do meanwhile. */
export function HolderBanner() {
  const session = useSession();
  const { heldBy } = session;
  const [now, setNow] = useState<HeldBy | null>(heldBy);
  const [asking, setAsking] = useState(false);
  const path = session.path.get();
  useEffect(() => {
    if (!heldBy) return;
    const look = async () => setNow(await stillHeld(heldBy, path));
    const timer = setInterval(() => void look().catch(() => undefined), LOOK_MS);
    return () => clearInterval(timer);
  }, [heldBy, path]);
  if (!heldBy) return null;
  const write = () => void reopen(api.openReport(path)).catch(notifyError);
  const takeOver = () => void reopen(api.openTakingOver(path)).catch(notifyError);
  const copy = () => void saveReportAs(session).then((to) => to && notify(`已另存为“${to}”。`), notifyError);
  if (!now) {
    return (
      <div className="lock-banner" role="status">
        <Check aria-hidden />
        <span>{heldBy.kind === 'other' ? who(heldBy.holder) : '另一个窗口'}已关闭这份报告，现在可以编辑了。</span>
        <Button look="primary" onClick={write}>
          开始编辑
        </Button>
      </div>
    );
  }
  const quiet = now.kind === 'other' && now.holder.quiet >= QUIET_MINUTES;
  return (
    <div className={`lock-banner ${quiet ? 'lock-banner-warn' : ''}`} role="status">
      <Users aria-hidden />
      <span>{sayHeld(now)}</span>
      <Button onClick={copy}>另存副本…</Button>
      {now.kind === 'other' && <Button onClick={() => (quiet ? takeOver() : setAsking(true))}>仍然打开</Button>}
      {asking && now.kind === 'other' && (
        <Modal
          title="仍然打开"
          width={460}
          onClose={() => setAsking(false)}
          footer={
            <>
              <Button onClick={() => setAsking(false)}>取消</Button>
              <Button look="primary" onClick={takeOver}>
                仍然打开
              </Button>
            </>
          }
        >
          <p>
            {who(now.holder)}
            刚才还在编辑。由您接着编辑后，对方不能再存入这份文件，没有存入的文字要另存为副本再合并。最好先打个电话。
          </p>
        </Modal>
      )}
    </div>
  );
}

async function stillHeld(heldBy: HeldBy, path: string): Promise<HeldBy | null> {
  if (heldBy.kind === 'window') return (await isHeldByWindow(heldBy.session)) ? heldBy : null;
  const holder = await api.holderOf(path);
  return holder && { kind: 'other', holder };
}

function who({ name, unit, here }: Holder): string {
  if (name !== '') return unit === '' ? name : `${name}（${unit}）`;
  return here ? '本机的另一个述法程序' : '另一台电脑上的人';
}

function sayHeld(heldBy: HeldBy): string {
  if (heldBy.kind === 'window') return '这份报告正在另一个窗口里编辑，这里只能看。';
  const { holder } = heldBy;
  const where = holder.here ? '在本机' : holder.machine === '' ? '' : `在电脑“${holder.machine}”上`;
  const since = holder.since === '' ? '' : `，自${formatWhen(holder.since)} 起`;
  const subject = `${who(holder)}正${where}编辑这份报告${since}`;
  return holder.quiet >= QUIET_MINUTES
    ? `${subject}，已有${holder.quiet}分钟没有动静，可能已经异常退出。这里只能看。`
    : `${subject}。这里只能看，要改可以另存副本，以后再合并。`;
}
