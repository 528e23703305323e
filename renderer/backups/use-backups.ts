import { useEffect, useState } from 'react';
import type { BackupList } from '../../core/api';
import { api } from '../api';
import { sentenceOf } from '../ui/toasts';

/** The copies of the report at a path; null until they are known. */
export function useBackups(path: string): { list: BackupList | null; failure: string | undefined } {
  const [list, setList] = useState<BackupList | null>(null);
  const [failure, setFailure] = useState<string>();
  useEffect(() => {
    let current = true;
    api.listBackups(path).then(
      (found) => current && setList(found),
      (error: unknown) => current && setFailure(sentenceOf(error)),
    );
    return () => {
      current = false;
    };
  }, [path]);
  return { list, failure };
}
