import { Check, CircleAlert, Clock3, Lock } from 'lucide-react';
import { formatClock } from '../ui/format-time';
import { useStore } from '../ui/store';
import type { SaveState } from '../session/saver';
import { useSession } from '../session/session-context';

/** Whether what one sees is in the file. Says “已保存” only after the desk process said so. */
export function SaveBadge() {
  const { saver, readOnly } = useSession();
  const state = useStore(saver.state);
  if (readOnly) {
    return (
      <span className="save-badge" role="status">
        <Lock aria-hidden />
        只读
      </span>
    );
  }
  return (
    <span className={`save-badge save-badge-${state.kind}`} role="status">
      {ICONS[state.kind]}
      {describe(state)}
    </span>
  );
}

const ICONS = {
  saved: <Check aria-hidden />,
  pending: <Clock3 aria-hidden />,
  saving: <Clock3 aria-hidden />,
  failed: <CircleAlert aria-hidden />,
};

function describe(state: SaveState): string {
  switch (state.kind) {
    case 'pending':
      return '未保存';
    case 'saving':
      return '正在保存…';
    case 'failed':
      return '没有存上';
    case 'saved':
      return state.at ? `已保存 ${formatClock(state.at)}` : '已保存';
  }
}
