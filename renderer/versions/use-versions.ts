import { useCallback, useEffect, useState } from 'react';
import type { Redline, VersionListing } from '../../core/version/redline-view';
import { api } from '../api';
import { useSession } from '../session/session-context';
import { notifyError } from '../ui/toasts';

/** The versions of the open report, with what is typed by now in its file; null until they have arrived. */
export function useVersions(): { listing: VersionListing | null; reload: () => Promise<void> } {
  const { id, saver, readOnly } = useSession();
  const [listing, setListing] = useState<VersionListing | null>(null);
  const reload = useCallback(async () => {
    if (!readOnly) await saver.flush();
    setListing(await api.listVersions(id));
  }, [id, saver, readOnly]);
  useEffect(() => void reload().catch(notifyError), [reload]);
  return { listing, reload };
}

/** What differs between two versions; null is the text as it is now. `key` asks anew. */
export function useRedline(from: string | null, to: string | null, listing: VersionListing | null): Redline | null {
  const { id } = useSession();
  const [redline, setRedline] = useState<Redline | null>(null);
  useEffect(() => {
    let current = true;
    if (!listing || from === to) return setRedline(null);
    api.compareVersions(id, from, to).then((drawn) => current && setRedline(drawn), notifyError);
    return () => {
      current = false;
    };
  }, [id, from, to, listing]);
  return redline;
}
