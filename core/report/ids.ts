/** Ids b1, b2, … for a report that comes from a file; deterministic, so two imports of one file agree. */
export function numberedIds(prefix = 'b'): () => string {
  let next = 0;
  return () => `${prefix}${++next}`;
}

const ALPHABET = '0123456789abcdefghijklmnopqrstuvwxyz';

/** Ids that two copies of a report can mint apart without meeting: the prefix and ten random characters. */
export function randomIds(random: () => number, prefix = 'b'): () => string {
  return () => {
    let id = prefix;
    for (let i = 0; i < 10; i += 1) id += ALPHABET[Math.floor(random() * ALPHABET.length)]!;
    return id;
  };
}
