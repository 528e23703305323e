import type { FontMetrics } from './font-metrics';

/** Characters that a font may make narrower than a Chinese character: ASCII, and marks of Latin-1 and general punctuation. */
const CHARACTERS = [
  ...Array.from({ length: 0x7e - 0x20 + 1 }, (_, i) => String.fromCharCode(0x20 + i)),
  ...'°±·×÷–—‘’“”…‰',
];

/** Metrics of the fonts at hand; `advance` tells the width of a character in em, as a canvas measures it. */
export function measuredMetrics(advance: (char: string) => number): FontMetrics {
  const table = Object.fromEntries(CHARACTERS.map((char) => [char, advance(char)]));
  return { asian: table, latin: table, scriptSpace: null, lineHeight: 1.3 };
}
