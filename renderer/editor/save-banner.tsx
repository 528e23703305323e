import { AppError } from '../../core/errors';
import { runCommand } from '../commands';
import { Button } from '../ui/button';
import { useStore } from '../ui/store';
import { sentenceOf } from '../ui/toasts';
import { useSession } from '../session/session-context';

/** Stands above the page as long as the text cannot be written to the file: what is wrong, and “重试”. */
export function SaveBanner() {
  const { saver } = useSession();
  // The same answer while saving goes well: nothing is drawn with each save.
  const state = useStore(saver.state, (now) => (now.kind === 'failed' ? now : null));
  if (!state) return null;
  return (
    <div className="save-banner" role="alert">
      <span>{sentenceOf(state.error)}您的修改还在这个窗口里，请先不要关闭它。</span>
      {state.error instanceof AppError && state.error.code === 'lost-lock' && (
        <Button onClick={() => runCommand('save-as')}>另存为…</Button>
      )}
      <Button look="danger" onClick={() => void saver.flush().catch(() => undefined)}>
        重试
      </Button>
    </div>
  );
}
