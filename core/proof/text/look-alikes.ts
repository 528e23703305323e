/** How one character comes to be taken for another. */
export const SAME_SOUND = 1;
export const NEAR_SOUND = 2;
export const SHAPE = 3;

/** Characters easily taken for another, and words that sound like two characters. */
export interface LookAlikes {
  /** Each with how it comes to be taken for it. */
  of(unit: number): readonly Alike[];
  /** Of two characters, the likelier way one is taken for the other; 0 where there is none. */
  kind(one: number, other: number): number;
}

export interface Alike {
  unit: number;
  kind: number;
}

const NONE: readonly string[] = [];

/**
 * `sounds`: words parted by blanks, each a syllable without its tone and the characters that may be said so. `shapes`: words of
 * characters that look alike.
 */
export function readLookAlikes(sounds: string, shapes: string): LookAlikes {
  const groups = new Map<string, string>();
  const said = new Map<number, string[]>();
  for (const word of sounds.split(' ')) {
    const letters = /^[a-zü]+/u.exec(word)?.[0];
    if (letters === undefined) continue;
    const near = nearSound(letters);
    const units = word.slice(letters.length);
    groups.set(near, (groups.get(near) ?? '') + units);
    for (const char of units) push(said, char.charCodeAt(0), letters);
  }
  const drawn = new Map<number, string[]>();
  for (const word of shapes.split(' ')) for (const char of word) push(drawn, char.charCodeAt(0), word);
  const gathered = new Map<number, ReadonlyMap<number, number>>();
  const gather = (unit: number): ReadonlyMap<number, number> => {
    const known = gathered.get(unit);
    if (known) return known;
    const found = new Map<number, number>();
    const own = said.get(unit) ?? NONE;
    for (const letters of own) {
      for (const char of groups.get(nearSound(letters)) ?? '') {
        const other = char.charCodeAt(0);
        const same = said.get(other)!.some((sound) => own.includes(sound));
        found.set(other, same ? SAME_SOUND : NEAR_SOUND);
      }
    }
    for (const word of drawn.get(unit) ?? NONE)
      for (const char of word) if (!found.has(char.charCodeAt(0))) found.set(char.charCodeAt(0), SHAPE);
    found.delete(unit);
    gathered.set(unit, found);
    return found;
  };
  const listed = new Map<number, readonly Alike[]>();
  return {
    of(unit) {
      const known = listed.get(unit);
      if (known) return known;
      const list = Array.from(gather(unit), ([other, kind]) => ({ unit: other, kind }));
      listed.set(unit, list);
      return list;
    },
    kind: (one, other) => gather(one).get(other) ?? 0,
  };
}

/** What people who do not part zh from z, n from l, h from f or ing from in hear. */
function nearSound(letters: string): string {
  return letters
    .replace(/^([zcs])h/u, '$1')
    .replace(/^l/u, 'n')
    .replace(/^hu(an?g?)$/u, 'f$1')
    .replace(/^hu$/u, 'fu')
    .replace(/^hui$/u, 'fei')
    .replace(/^hun$/u, 'fen')
    .replace(/([aei])ng$/u, '$1n');
}

function push<T>(map: Map<number, T[]>, key: number, value: T): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}
