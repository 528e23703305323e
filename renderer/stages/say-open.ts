import type { ChangeCount, OpenCounts } from '../../core/stage/stage-step';

/** What is open, in words: 3条批注、2处修订、1项必备事项; empty when nothing is. */
export function sayOpen({ comments, suggestions, missing }: OpenCounts): string {
  return [
    comments > 0 && `${comments}条批注未处理`,
    suggestions > 0 && `${suggestions}处修订未处理`,
    missing > 0 && `${missing}项必备事项未写`,
  ]
    .filter(Boolean)
    .join('、');
}

/** How much changed, in words. */
export function sayChanges({ blocks, inserted, deleted }: ChangeCount): string {
  if (blocks === 0) return '文字没有不同';
  return inserted + deleted === 0 ? `${blocks}段只改了级别` : `${blocks}段不同，增${inserted}字、删${deleted}字`;
}
