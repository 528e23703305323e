import type { BlockSentence } from '../report/sentences';
import type { Place } from '../report/place';
import type { ItemStatus } from './item';

/** What a rule says of a report. */
export interface Verdict {
  status: Exclude<ItemStatus, 'waived'>;
  evidence: Place[];
  note: string;
}

const MOST_EVIDENCE = 5;

/** What the item asks for is there. */
export function met(evidence: readonly BlockSentence[], note = ''): Verdict {
  return { status: 'met', evidence: placesOf(evidence), note };
}

/** The matter is there, and `note` says what it lacks. */
export function weak(note: string, evidence: readonly BlockSentence[] = []): Verdict {
  return { status: 'weak', evidence: placesOf(evidence), note };
}

/** It is not there. */
export function missing(note: string, evidence: readonly BlockSentence[] = []): Verdict {
  return { status: 'missing', evidence: placesOf(evidence), note };
}

/** The first sentences as places, each once. */
function placesOf(sentences: readonly BlockSentence[]): Place[] {
  return [...new Set(sentences)]
    .slice(0, MOST_EVIDENCE)
    .map(({ block, start, end, text }) => ({ block: block.id, start, end, text }));
}
