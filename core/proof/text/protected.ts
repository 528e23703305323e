import { allMatches } from '../match';

/** No longer than names are, so that a mark left open does not make each one after it look to the end of the text. */
const NAMES = /《[^》]{0,200}》|“[^”]{1,40}”|（[^（）]{0,100}\d{4}[^（）]{0,100}）|〔\d{4}〕/gu;

/** Ranges whose years are fixed by a name: titles in 《》, quoted words, and brackets with a period of years. */
export function protectedRanges(text: string): [number, number][] {
  const ranges: [number, number][] = [];
  for (const match of allMatches(text, NAMES)) {
    ranges.push([match.index, match.index + match[0].length]);
  }
  return ranges;
}

export function isProtected(ranges: readonly [number, number][], at: number): boolean {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ranges[middle]![1] > at) high = middle;
    else low = middle + 1;
  }
  return low < ranges.length && ranges[low]![0] <= at;
}
