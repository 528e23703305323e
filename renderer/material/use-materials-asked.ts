import { useEffect, useRef } from 'react';
import { useSession } from '../session/session-context';

/** Calls back each time the pane of materials is to be shown, also when that was asked just before it could be. */
export function useMaterialsAsked(onAsk: () => void): void {
  const { asked } = useSession().materials;
  const latest = useRef(onAsk);
  useEffect(() => {
    latest.current = onAsk;
  });
  useEffect(() => {
    const answer = () => {
      if (!asked.get()) return;
      asked.set(false);
      latest.current();
    };
    answer();
    return asked.subscribe(answer);
  }, [asked]);
}
