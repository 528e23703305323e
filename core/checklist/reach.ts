import type { BlockSentence } from '../report/sentences';
import { opensPoint } from './opens-point';

/** How far a heading, a line that ends in a colon or the opening words of a point speak for what follows, in sentences. */
export const REACH = 4;
const LONGEST_OPENING = 30;

/** For how many sentences behind it one speaks, `near` where it is none of those that speak for more. */
export function reachOf(
  sentence: BlockSentence,
  near: number,
): { introduces: boolean; opening: boolean; reach: number } {
  const introduces = sentence.heading || sentence.folded.endsWith('：');
  const opening = sentence.text.length <= LONGEST_OPENING && opensPoint(sentence);
  return { introduces, opening, reach: introduces || opening ? REACH : near };
}
