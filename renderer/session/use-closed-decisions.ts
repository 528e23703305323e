import { useIsReviewer } from '../review/use-is-reviewer';
import { useSession } from './session-context';

/**
 * Why what is decided about a report beside its words (items, pins, stages, material, dates) is not decided here: the
 * file is read-only, or the person reviews. Null where it is.
 */
export function useClosedDecisions(): string | null {
  const reviews = useIsReviewer();
  const { readOnly } = useSession();
  if (readOnly) return '这份报告现在只能看。';
  return reviews ? '审核身份只批注、提修订，这里由起草人或办文人办理。' : null;
}
