/** Ranges whose years are fixed by a name: titles in 《》, quoted words, and brackets with a period of years. */
export function protectedRanges(text: string): [number, number][] {
  const ranges: [number, number][] = [];
  for (const match of text.matchAll(/《[^》]*》|“[^”]{1,40}”|（[^（）]*\d{4}[^（）]*）|〔\d{4}〕/gu)) {
    ranges.push([match.index, match.index + match[0].length]);
  }
  return ranges;
}

export function isProtected(ranges: readonly [number, number][], at: number): boolean {
  return ranges.some(([from, to]) => from <= at && at < to);
}
