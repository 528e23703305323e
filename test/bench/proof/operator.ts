import { pick } from './random';

/** Plants one fault into a clean text; null where the text offers no place for it. */
export interface Operator {
  name: string;
  category: string;
  plant: (text: string, random: () => number) => string | null;
}

type Change = string | ((match: RegExpMatchArray, random: () => number) => string);

/** Replaces one match of a pattern (flag g), chosen at random. */
export function replacing(category: string, name: string, pattern: RegExp, change: Change): Operator {
  return {
    name,
    category,
    plant: (text, random) => {
      const matches = [...text.matchAll(pattern)];
      if (matches.length === 0) return null;
      const match = pick(matches, random);
      const put = typeof change === 'string' ? change : change(match, random);
      if (put === match[0]) return null;
      return text.slice(0, match.index) + put + text.slice(match.index + match[0].length);
    },
  };
}

/** Puts one of several sentences behind a full stop inside a paragraph of some length. */
export function inserting(category: string, name: string, sentences: readonly string[]): Operator {
  return {
    name,
    category,
    plant: (text, random) => {
      const places = [...text.matchAll(/(?<=[^\n]{30}。)(?=[^\n]{20})/gu)].map((match) => match.index);
      if (places.length === 0) return null;
      const at = pick(places, random);
      return text.slice(0, at) + pick(sentences, random) + text.slice(at);
    },
  };
}
