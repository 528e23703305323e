import { useStore } from '../ui/store';
import { identity } from './identity';

/** Whether the person here comments and suggests, and does not write (审核). */
export function useIsReviewer(): boolean {
  return useStore(identity)?.role === 'reviewer';
}
