import type { StageStep } from './stage-step';

/** What a copy says of the sign-off: who signed, and whether it is that very text. */
export interface SignedText {
  stage: string;
  person: string;
  /** 2026-02-11. */
  date: string;
  /** SHA-256 of what counts as the text that was signed. */
  sha256: string;
  /** The text of the copy is the one that was signed. */
  same: boolean;
}

/** The last sign-off set against the text with this hash; null where nobody has signed yet. */
export function signedText(steps: readonly StageStep[], hash: string): SignedText | null {
  const signed = steps.findLast((step) => step.signed);
  if (!signed) return null;
  const { stageName: stage, person, date } = signed;
  return { stage, person, date, sha256: signed.hash, same: signed.hash === hash };
}
