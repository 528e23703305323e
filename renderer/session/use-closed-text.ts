import { useStore } from '../ui/store';
import { useSession } from './session-context';

/** Whether nobody may change the words now: the file is read-only, or the text was signed. Comments may be possible. */
export function useClosedText(): boolean {
  const { readOnly, stage } = useSession();
  return useStore(stage, ({ lock }) => lock !== null) || readOnly;
}
