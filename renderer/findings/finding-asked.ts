import type { Finding } from '../../core/proof/finding';
import { createStore } from '../ui/store';

/** The finding that is to be shown in the list beside the text; null once it is. */
export const findingAsked = createStore<Finding | null>(null);

/** Whether both are the same finding of one text, though found by two checks. */
export function isSameFinding(one: Finding, other: Finding): boolean {
  return (
    one.rule === other.rule &&
    one.block === other.block &&
    one.start === other.start &&
    one.end === other.end &&
    one.message === other.message
  );
}
