/** What stands in a sorted list of usual phrases, found by their first characters. */
export interface PhraseHeads {
  /** Every character that stands between `before`, `first` and `last` in a phrase of the four. */
  third(before: number, first: number, last: number): number[];
  /** Every character that stands between `first` and `last`, `after` in a phrase of the four. */
  second(first: number, last: number, after: number): number[];
}

/** Reads nothing beforehand: the few places that are asked for are found in the list itself, by halving. */
export function phraseHeads(phrases: string): PhraseHeads {
  /** Each word of the list whose first characters are these: where it begins and ends. */
  const eachWith = (first: number, second: number | null, take: (from: number, to: number) => void) => {
    for (let from = firstAt(phrases, first, second ?? 0); from < phrases.length;) {
      if (phrases.charCodeAt(from) !== first) return;
      if (second !== null && phrases.charCodeAt(from + 1) !== second) return;
      const blank = phrases.indexOf(' ', from);
      const to = blank === -1 ? phrases.length : blank;
      take(from, to);
      from = to + 1;
    }
  };
  const holds = (from: number, to: number, unit: number) => {
    for (let at = from + 3; at < to; at += 1) if (phrases.charCodeAt(at) === unit) return true;
    return false;
  };
  return {
    third(before, first, last) {
      const found: number[] = [];
      eachWith(before, first, (from, to) => {
        if (holds(from, to, last)) found.push(phrases.charCodeAt(from + 2));
      });
      return found;
    },
    second(first, last, after) {
      const found: number[] = [];
      eachWith(first, null, (from, to) => {
        if (phrases.charCodeAt(from + 2) === last && holds(from, to, after)) found.push(phrases.charCodeAt(from + 1));
      });
      return found;
    },
  };
}

/** Where the first word begins that is not before the two characters; the list is sorted by character code. */
function firstAt(list: string, first: number, second: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = list.lastIndexOf(' ', (low + high) >> 1) + 1;
    const from = middle < low ? low : middle;
    const order = list.charCodeAt(from) - first || list.charCodeAt(from + 1) - second;
    const blank = list.indexOf(' ', from);
    if (order < 0) low = blank === -1 ? list.length : blank + 1;
    else if (from === low) return low;
    else high = from;
  }
  return low;
}
