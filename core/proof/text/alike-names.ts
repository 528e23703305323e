/** Names found by what they share with one that is not among them. */
export interface AlikeNames {
  has(name: string): boolean;
  /** Those that share two neighbouring characters with a name, the ones that share most first. */
  candidates(name: string): readonly string[];
}

/** More than these share no more with it than a word of two characters. */
const MOST = 24;

export function alikeNames(names: Iterable<string>): AlikeNames {
  const all = new Set(names);
  let index: Map<string, string[]> | undefined;
  return {
    has: (name) => all.has(name),
    candidates(name) {
      index ??= indexOf(all);
      const shares = new Map<string, number>();
      for (let at = 0; at + 1 < name.length; at += 1)
        for (const one of index.get(name.slice(at, at + 2)) ?? []) shares.set(one, (shares.get(one) ?? 0) + 1);
      return [...shares]
        .toSorted((a, b) => b[1] - a[1])
        .slice(0, MOST)
        .map(([one]) => one);
    },
  };
}

function indexOf(names: Iterable<string>): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const name of names) {
    for (let at = 0; at + 1 < name.length; at += 1) {
      const pair = name.slice(at, at + 2);
      const known = index.get(pair);
      if (!known) index.set(pair, [name]);
      else if (known.at(-1) !== name) known.push(name);
    }
  }
  return index;
}

/** UTF-16 length of the longest run of characters that two names have in common, in order but not side by side. */
export function commonLength(one: string, other: string): number {
  let row = new Uint8Array(other.length + 1);
  for (let i = 0; i < one.length; i += 1) {
    const next = new Uint8Array(other.length + 1);
    for (let j = 0; j < other.length; j += 1)
      next[j + 1] = one[i] === other[j] ? row[j]! + 1 : Math.max(row[j + 1]!, next[j]!);
    row = next;
  }
  return row[other.length]!;
}
