const { imul } = Math;

/** A table of whole numbers from 1 to 2³²−1, each with two small ones; a place in it never changes. */
export interface NumberTable {
  /** Each number must be added once. */
  add(key: number, one: number, other: number): void;
  /** Where a number stands; -1 where it does not. */
  find(key: number): number;
  /** The first small number of a place. */
  one(place: number): number;
  /** The second. */
  other(place: number): number;
  /** Places are below this power of two. */
  readonly places: number;
}

export function numberTable(most: number): NumberTable {
  const places = 2 ** Math.ceil(Math.log2(1.3 * most + 2));
  const mask = places - 1;
  const keys = new Uint32Array(places);
  const values = new Uint16Array(places);
  // Most numbers asked for stand nowhere: a bit in a small table says so before the large one is touched.
  const seen = new Uint32Array(Math.max(1, places / 8));
  const bits = seen.length * 32 - 1;
  const hash = (key: number): number => {
    const mixed = imul(key, 0x9e3779b1);
    return (mixed ^ (mixed >>> 15)) >>> 0;
  };
  return {
    places,
    add(key, one, other) {
      const hashed = hash(key);
      const bit = hashed & bits;
      seen[bit >>> 5] = seen[bit >>> 5]! | (1 << (bit & 31));
      let at = hashed & mask;
      while (keys[at] !== 0) at = (at + 1) & mask;
      keys[at] = key;
      values[at] = (one << 8) | other;
    },
    find(key) {
      const hashed = hash(key);
      const bit = hashed & bits;
      if ((seen[bit >>> 5]! & (1 << (bit & 31))) === 0) return -1;
      for (let at = hashed & mask; keys[at] !== 0; at = (at + 1) & mask) if (keys[at] === key) return at;
      return -1;
    },
    one: (place) => values[place]! >>> 8,
    other: (place) => values[place]! & 0xff,
  };
}
