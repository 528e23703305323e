import { useEffect, useState } from 'react';
import type { PackChanges } from '../../core/checklist/pack-changes';
import { api } from '../api';
import { useSession } from '../session/session-context';
import { useClosedDecisions } from '../session/use-closed-decisions';
import { Button } from '../ui/button';
import { notifyError } from '../ui/toasts';
import { PackDialog } from './pack-dialog';
import './pack-banner.css';

/** Says that the product has newer items than this report was checked with. “暂不” holds while the report is open. */
export function PackBanner() {
  const { id } = useSession();
  const isClosed = useClosedDecisions() !== null;
  const [changes, setChanges] = useState<PackChanges | null>(null);
  const [looking, setLooking] = useState(false);
  useEffect(() => {
    let current = true;
    if (!isClosed) api.packChanges(id).then((found) => current && setChanges(found), notifyError);
    return () => {
      current = false;
    };
  }, [id, isClosed]);
  if (!changes || isClosed) return null;
  return (
    <div className="pack-banner" role="status">
      <span>检查项有新版</span>
      <Button onClick={() => setLooking(true)}>查看变化</Button>
      {looking && <PackDialog changes={changes} onDone={() => setChanges(null)} onClose={() => setLooking(false)} />}
    </div>
  );
}
