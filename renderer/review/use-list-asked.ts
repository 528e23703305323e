import { useEffect, useRef } from 'react';
import { useSession } from '../session/session-context';

/** Calls back each time the list of comments is to be shown, also when that was asked just before it could be. */
export function useListAsked(onAsk: () => void): void {
  const { review } = useSession();
  const latest = useRef(onAsk);
  useEffect(() => {
    latest.current = onAsk;
  });
  useEffect(() => {
    const answer = () => {
      if (!review.listAsked.get()) return;
      review.listAsked.set(null);
      latest.current();
    };
    answer();
    return review.listAsked.subscribe(answer);
  }, [review]);
}
