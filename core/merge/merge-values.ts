import { sameValue } from './edit-spans';

/** A value of three versions: what one side changed goes before what the other left alone; ours where both changed it. */
function mergeValue<T>(base: T, mine: T, theirs: T): { value: T; conflict: boolean } {
  if (sameValue(mine, theirs) || sameValue(base, theirs)) return { value: mine, conflict: false };
  if (sameValue(base, mine)) return { value: theirs, conflict: false };
  return { value: mine, conflict: true };
}

type Fields = Record<string, unknown>;

/** Merges objects field by field, the named ones left out; names those that both sides changed. */
export function mergeFields(
  base: Fields | undefined,
  mine: Fields,
  theirs: Fields,
  except: readonly string[] = [],
): { fields: Fields; conflicts: string[] } {
  const fields: Fields = {};
  const conflicts: string[] = [];
  for (const name of new Set([...Object.keys(mine), ...Object.keys(theirs)])) {
    if (except.includes(name)) continue;
    const { value, conflict } = mergeValue(base?.[name], mine[name], theirs[name]);
    if (value !== undefined) fields[name] = value;
    if (conflict) conflicts.push(name);
  }
  return { fields, conflicts };
}
