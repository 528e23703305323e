import type { BlockRule, ReportRule } from '../../rule';
import { nearSentence } from './near-sentence';
import { repeatedClause } from './repeated-clause';
import { repeatedMember } from './repeated-member';
import { repeatedOpening } from './repeated-opening';
import { repeatedPhrase } from './repeated-phrase';
import { repeatedPoint } from './repeated-point';
import { repeatedProblem } from './repeated-problem';
import { repeatedSentence } from './repeated-sentence';
import { repeatedWord } from './repeated-word';

/** What one block says twice, in order of trust. */
export const blockRepeats: readonly BlockRule[] = [repeatedWord, repeatedMember, repeatedPhrase, repeatedPoint];

/** What the report says twice, in order of trust. */
export const reportRepeats: readonly ReportRule[] = [
  repeatedSentence,
  repeatedClause,
  repeatedProblem,
  nearSentence,
  repeatedOpening,
];
