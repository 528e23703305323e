import type { CSSProperties } from 'react';
import { personColours } from '../../core/review/person-colours';

/** Everyone met in this window so far, first come first. */
let met: string[] = [];
let colours: ReadonlyMap<string, number> = new Map();

/** Gives these people their colours before others; in the order they first said something, it is the same every time. */
export function meetPeople(names: readonly string[]): void {
  const fresh = [...new Set(names)].filter((name) => !colours.has(name));
  if (fresh.length === 0) return;
  met = [...met, ...fresh];
  colours = personColours(met);
}

/** The number of a person's colour in tokens.css. */
export function personColourOf(name: string): number {
  meetPeople([name]);
  return colours.get(name)!;
}

/**
 * Sets a person's colour for an element and what is in it: `--person` is for words and bars on the window's own
 * surfaces, `--page-person` for those on the white page. Both pass 4.5 : 1, also on a tint of 12 % of themselves.
 */
export function personStyle(name: string): CSSProperties {
  const colour = personColourOf(name);
  return { '--person': `var(--person-${colour})`, '--page-person': `var(--page-person-${colour})` } as CSSProperties;
}
