/** A set of runs of four characters, looked up by their UTF-16 units. */
export interface Phrases {
  has(first: number, second: number, third: number, fourth: number): boolean;
}

const BLANK = 0x20;
/** Three characters, one behind them and the blank. */
const SHORTEST = 5;
const { imul } = Math;

/**
 * Reads a list of words parted by blanks, each three characters and behind them every character that may follow the three.
 * What is kept is where in the list the three stand.
 */
export function readPhrases(list: string): Phrases {
  const slots = 2 ** Math.ceil(Math.log2((2 * list.length) / SHORTEST + 2));
  const places = new Uint32Array(slots);
  const slotOf = (first: number, second: number, third: number): number => {
    const mixed = imul(imul(first, 0x9e3779b1) ^ ((second << 16) | third), 0x85ebca6b) >>> 0;
    return (mixed ^ (mixed >>> 15)) & (slots - 1);
  };
  for (let from = 0, blank = 0; blank !== -1; from = blank + 1) {
    blank = list.indexOf(' ', from);
    if ((blank === -1 ? list.length : blank) - from <= 3) continue;
    let at = slotOf(list.charCodeAt(from), list.charCodeAt(from + 1), list.charCodeAt(from + 2));
    while (places[at] !== 0) at = (at + 1) & (slots - 1);
    places[at] = from + 1;
  }
  /** Whether the word that begins at a place of the list holds the run. */
  const holds = (from: number, first: number, second: number, third: number, fourth: number): boolean => {
    if (list.charCodeAt(from + 2) !== third || list.charCodeAt(from + 1) !== second || list.charCodeAt(from) !== first)
      return false;
    for (let at = from + 3; at < list.length; at += 1) {
      const unit = list.charCodeAt(at);
      if (unit === BLANK) return false;
      if (unit === fourth) return true;
    }
    return false;
  };
  return {
    has(first, second, third, fourth) {
      for (let at = slotOf(first, second, third); places[at] !== 0; at = (at + 1) & (slots - 1)) {
        if (holds(places[at]! - 1, first, second, third, fourth)) return true;
      }
      return false;
    },
  };
}
