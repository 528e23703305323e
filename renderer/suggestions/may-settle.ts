import type { Identity } from '../../core/review/identity';
import type { Verdict } from '../../core/suggest/settle';

/** Whether somebody may answer an author's suggestion: a reviewer takes back their own, the others are the drafter's. */
export function maySettle(who: Identity | null, verdict: Verdict, author: string): boolean {
  return who?.role !== 'reviewer' || (verdict === 'reject' && author === who.name);
}

/** Said where a reviewer answers a suggestion of somebody else. */
export const NOT_YOURS = '审核身份只能撤回自己的修订，接受和拒绝由起草人决定。';
