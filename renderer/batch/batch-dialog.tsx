import { useEffect, useState } from 'react';
import { isAtWork, type BatchOrder } from '../../core/batch/batch-state';
import { api } from '../api';
import { notifyError } from '../ui/toasts';
import { BatchForm } from './batch-form';
import { BatchProgress } from './batch-progress';
import { BatchResult } from './batch-result';
import { tellNobody, tellWhenDone } from './tell-when-done';
import { useBatch } from './use-batch';
import './batch.css';

/** Checks and exports every report of a folder: what and where to, how far it is, and what came of it. */
export function BatchDialog({ onClose }: { onClose: () => void }) {
  const { state, look } = useBatch();
  const [again, setAgain] = useState(false);
  useEffect(tellNobody, []);
  if (state === undefined) return null;
  const start = (order: BatchOrder) =>
    api.startBatch(order).then(() => {
      setAgain(false);
      look();
    });
  if (state && isAtWork(state)) {
    const stop = () => void api.cancelBatch().then(look, notifyError);
    const leave = () => {
      tellWhenDone();
      onClose();
    };
    return <BatchProgress state={state} onStop={stop} onClose={leave} />;
  }
  if (state?.outcome && !again) {
    return <BatchResult order={state.order} outcome={state.outcome} onAgain={() => setAgain(true)} onClose={onClose} />;
  }
  return <BatchForm key={String(again)} last={again ? null : state} onStart={start} onClose={onClose} />;
}
