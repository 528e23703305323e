import { useCallback, useEffect, useState } from 'react';
import { isAtWork, type BatchState } from '../../core/batch/batch-state';
import { api } from '../api';
import { notifyError } from '../ui/toasts';

/** How often the desk process is asked how far it came, in milliseconds. */
const EVERY = 300;

/** The batch of the desk process, followed while it is at work; undefined until it is known. */
export function useBatch(): { state: BatchState | null | undefined; look: () => void } {
  const [state, setState] = useState<BatchState | null>();
  const look = useCallback(() => void api.batchState().then(setState, notifyError), []);
  useEffect(look, [look]);
  useEffect(() => {
    if (!state || !isAtWork(state)) return undefined;
    const timer = setTimeout(look, EVERY);
    return () => clearTimeout(timer);
  }, [state, look]);
  return { state, look };
}
