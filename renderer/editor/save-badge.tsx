import { useEffect, useState } from 'react';
import { Check, CircleAlert, Clock3, Lock } from 'lucide-react';
import { formatClock } from '../ui/format-time';
import type { Saver, SaveState } from '../session/saver';
import { useSession } from '../session/session-context';

/** Whether what one sees is in the file. Says “已保存” only after the desk process said so. */
export function SaveBadge() {
  const { saver, readOnly } = useSession();
  const state = useCalmState(saver);
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

/** Longer than between two keys of who writes on. */
const CALM_MS = 300;

/** Says that all is saved only once it stays so for a moment: who types is not to see the badge change with each save. */
function useCalmState({ state }: Saver): SaveState {
  const [shown, setShown] = useState(() => state.get());
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let said: string | undefined;
    const say = (now: SaveState) => {
      // Asked of React, even the same answer would cost a little with each save.
      if (describe(now) === said) return;
      said = describe(now);
      setShown(now);
    };
    const follow = () => {
      clearTimeout(timer);
      const now = state.get();
      if (now.kind === 'saved') timer = setTimeout(() => say(now), CALM_MS);
      else say(now);
    };
    follow();
    const stop = state.subscribe(follow);
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [state]);
  return shown;
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
    case 'saving':
      return '正在保存…';
    case 'failed':
      return '没有存上';
    case 'saved':
      return state.at ? `已保存 ${formatClock(state.at)}` : '已保存';
  }
}
