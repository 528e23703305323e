import type { Stage } from './stage';

/** What was still open when a stage was reached, carried over into it. */
export interface OpenCounts {
  comments: number;
  suggestions: number;
  /** Mandatory items without an answer in the text. */
  missing: number;
}

/** How two states of a text differ. */
export interface ChangeCount {
  /** Characters, without white space. */
  inserted: number;
  deleted: number;
  /** Paragraphs, headings and tables that are not the same. */
  blocks: number;
}

/** A report reached a stage, or its locked text was opened again. The list of them is the report's way. */
export interface StageStep {
  id: string;
  /** `reopen`: a signed text is worked on again (重新修改). */
  kind: 'step' | 'reopen';
  /** ISO 8601, by the machine's clock. */
  at: string;
  /** The day as the person gave it: 2026-02-11. */
  date: string;
  person: string;
  stage: string;
  /** As it was called then. */
  stageName: string;
  /** True for the sign-off: the text is locked by `hash`. */
  signed: boolean;
  /** Of a reopening: the reason. */
  note: string;
  /** The version that was frozen. */
  version: string;
  /** `Version.hash` of it. */
  hash: string;
  open: OpenCounts;
  /** Against the text that was signed before. */
  since?: { version: string; changes: ChangeCount };
}

/** Who locked the text, and what it must be. */
export interface SignLock {
  hash: string;
  version: string;
  person: string;
  date: string;
  stageName: string;
}

/** Where a report stands. */
export interface StageState {
  stage: string;
  name: string;
  lock: SignLock | null;
  /** The text was signed and is being changed again: the signed version and why. */
  reopened: { version: string; reason: string; person: string; date: string } | null;
}

/** Where a report stands after its steps, oldest first; before the first, at the first of `stages`. */
export function stageState(steps: readonly StageStep[], stages: readonly Stage[]): StageState {
  const last = steps.at(-1);
  const [stage, name] = last ? [last.stage, nameOf(last, stages)] : [stages[0]?.id ?? '', stages[0]?.name ?? ''];
  const signed = steps.findLast((step) => step.signed);
  if (!signed) return { stage, name, lock: null, reopened: null };
  const reopen = steps.slice(steps.indexOf(signed)).find(({ kind }) => kind === 'reopen');
  const { hash, version, person, date, stageName } = signed;
  if (!reopen) return { stage, name, lock: { hash, version, person, date, stageName }, reopened: null };
  return {
    stage,
    name,
    lock: null,
    reopened: { version, reason: reopen.note, person: reopen.person, date: reopen.date },
  };
}

/** The name the office uses now, or the one of then where it has no such stage any more. */
function nameOf(step: StageStep, stages: readonly Stage[]): string {
  return stages.find(({ id }) => id === step.stage)?.name ?? step.stageName;
}
