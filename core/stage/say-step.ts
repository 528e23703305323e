import type { StageStep } from './stage-step';

/** What a step is called: 讨论稿, 报送稿（签批）, 重新修改，退回送审稿. */
export function sayStep({ kind, signed, stageName }: Pick<StageStep, 'kind' | 'signed' | 'stageName'>): string {
  if (kind === 'reopen') return `重新修改，退回${stageName}`;
  return signed ? `${stageName}（签批）` : stageName;
}
