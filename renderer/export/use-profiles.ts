import { useEffect, useState } from 'react';
import { api } from '../api';
import { notifyError } from '../ui/toasts';

/** Names of the layouts there are, the standard first. Null until they have arrived. */
export function useProfiles(): readonly { id: string; name: string }[] | null {
  const [profiles, setProfiles] = useState<readonly { id: string; name: string }[] | null>(null);
  useEffect(() => {
    api.listProfiles().then(({ standard, own }) => setProfiles([standard, ...own]), notifyError);
  }, []);
  return profiles;
}
