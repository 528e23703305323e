import { useCallback, useEffect, useState } from 'react';
import type { NearDeadline, RecentFile } from '../../core/api';
import { api } from '../api';
import { notifyError } from '../ui/toasts';

export interface HomeLists {
  files: readonly RecentFile[];
  deadlines: readonly NearDeadline[];
}

/** What the first screen lists; null until all of it is there, so that nothing moves under the pointer as it arrives. */
export function useHomeLists(): { lists: HomeLists | null; forget: (path: string) => void } {
  const [lists, setLists] = useState<HomeLists | null>(null);
  useEffect(() => {
    const orNone = (error: unknown) => (notifyError(error), []);
    void Promise.all([api.recentFiles().catch(orNone), api.nearDeadlines().catch(orNone)]).then(([files, deadlines]) =>
      setLists({ files, deadlines }),
    );
  }, []);
  const forget = useCallback(
    (path: string) =>
      void api
        .forgetRecentFile(path)
        .then(() => api.recentFiles())
        .then((files) => setLists((before) => ({ files, deadlines: before?.deadlines ?? [] })), notifyError),
    [],
  );
  return { lists, forget };
}
