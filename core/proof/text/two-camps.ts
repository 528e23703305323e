/** One of several that tell of one thing, and another that tells it otherwise. */
export interface Odd<T> {
  one: T;
  other: T;
}

/**
 * Where one thing is told in two ways: those of the way told less often, or all where nobody can say which is right.
 * None where they agree, or where there are three ways and more, as of things that only sound alike.
 */
export function twoCamps<T>(ones: readonly T[], differ: (one: T, other: T) => boolean): Odd<T>[] {
  const [first] = ones;
  if (first === undefined || ones.length === 1) return [];
  const against = ones.filter((one) => differ(first, one));
  const [opposed] = against;
  if (opposed === undefined || against.some((one) => differ(opposed, one))) return [];
  const with1st = ones.filter((one) => !against.includes(one));
  if (with1st.some((one) => !differ(one, opposed))) return [];
  return [
    ...(with1st.length <= against.length ? with1st.map((one) => ({ one, other: opposed })) : []),
    ...(against.length <= with1st.length ? against.map((one) => ({ one, other: first })) : []),
  ];
}
