/** How many colours there are to tell people apart. */
export const PERSON_COLOURS = 8;

/**
 * The colour of each person, as a number below PERSON_COLOURS: told by the name, so that it is the same on every
 * machine; where two names fall on one, the later in the list gets the next that is free.
 */
export function personColours(names: readonly string[]): ReadonlyMap<string, number> {
  const colours = new Map<string, number>();
  const taken = new Set<number>();
  for (const name of names) {
    if (colours.has(name)) continue;
    let colour = personColour(name);
    for (let step = 0; step < PERSON_COLOURS && taken.has(colour); step++) colour = (colour + 1) % PERSON_COLOURS;
    colours.set(name, colour);
    taken.add(colour);
  }
  return colours;
}

/** The colour a name falls on by itself (FNV-1a over its UTF-16 units). */
export function personColour(name: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
  return ((hash >>> 16) ^ (hash & 0xffff)) % PERSON_COLOURS;
}
