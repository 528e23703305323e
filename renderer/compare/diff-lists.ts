import { diffArrays } from 'diff';
import type { DiffRun } from '../../core/suggest/redline';

/** Compares two lists, for what in core asks for it. */
export function diffLists(before: readonly string[], after: readonly string[]): DiffRun[] {
  return diffArrays([...before], [...after]).map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    values: value,
  }));
}
