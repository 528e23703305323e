import { appliesIn } from '../compile-lexicon';
import { STOP, type CompiledPattern, type CompiledPatterns } from '../compile-patterns';
import type { Finding } from '../finding';
import { allMatches } from '../match';
import { findingAt, type BlockContext, type BlocksRule } from '../rule';

/** The lexicon's wordings told by regular expression. */
export const patterns: BlocksRule = { id: 'patterns', checkInSteps };

/** Patterns between two rests. */
const AT_A_STRETCH = 16;

function* checkInSteps(
  contexts: readonly BlockContext[],
  tell: (at: number, found: Finding) => void,
): Generator<void, void> {
  const all = contexts[0]?.lexicon.patterns;
  if (!all) return;
  const { stretches, asked } = searchOf(contexts, all);
  // Run on one text after the other, an expression takes half the time.
  const look = (i: number, places: readonly number[]) => {
    for (let n = 0; n < places.length; n += 1) {
      const { at, from, text } = stretches[places[n]!]!;
      const matches = allMatches(text, all.list[i]!.regex);
      if (matches.length === 0) continue;
      for (const found of findingsOf(matches, all.list[i]!, contexts[at]!, from)) tell(at, found);
    }
  };
  for (let i = 0; i < asked.length; i += 1) {
    const places = asked[i];
    if (places) look(i, places);
    if (i % AT_A_STRETCH === AT_A_STRETCH - 1) yield;
  }
}

/** What is searched, and for each pattern which of it. */
interface Search {
  stretches: Stretch[];
  asked: (number[] | undefined)[];
}

/** Some of the block at `at`, from a place of its text on, in UTF-16 offsets. */
interface Stretch {
  at: number;
  from: number;
  text: string;
}

function searchOf(contexts: readonly BlockContext[], { list, thatMayMatch }: CompiledPatterns): Search {
  const stretches: Stretch[] = [];
  const asked = new Array<number[] | undefined>(list.length).fill(undefined);
  for (const [at, { folded }] of contexts.entries()) {
    const whole = stretches.push({ at, from: 0, text: folded }) - 1;
    for (const sentence of sentencesOf(folded)) {
      const part = stretches.push({ at, ...sentence }) - 1;
      for (const i of thatMayMatch(sentence.text)) {
        const places = (asked[i] ??= []);
        if (list[i]!.bySentence) places.push(part);
        else if (places.at(-1) !== whole) places.push(whole);
      }
    }
  }
  return { stretches, asked };
}

/** The sentences of a text, each with the 。 before it. */
function sentencesOf(text: string): Omit<Stretch, 'at'>[] {
  const sentences = [];
  let from = 0;
  for (let stop = text.indexOf(STOP); stop !== -1; stop = text.indexOf(STOP, from + 1)) {
    sentences.push({ from, text: text.slice(from, stop + 1) });
    from = stop;
  }
  if (from === 0 || from < text.length - 1) sentences.push({ from, text: text.slice(from) });
  return sentences;
}

function findingsOf(
  matches: readonly RegExpExecArray[],
  pattern: CompiledPattern,
  context: BlockContext,
  from: number,
): Finding[] {
  if (!applies(pattern, context)) return [];
  const { message, suggestion, severity, basis } = pattern;
  return matches.map((match) => {
    const start = from + match.index;
    return findingAt(context, start, start + match[0].length, {
      rule: pattern,
      severity,
      message: fill(message, match, context.year),
      suggestion: suggestion === undefined ? undefined : fill(suggestion, match, context.year),
      basis,
    });
  });
}

function applies(pattern: CompiledPattern, context: BlockContext): boolean {
  return (
    appliesIn(context.year, pattern.years) && (!pattern.parts || pattern.parts.some((part) => part === context.part))
  );
}

/** Puts in $1… from the match, {year} and {nextYear}. */
function fill(template: string, match: RegExpExecArray, year: number): string {
  return template
    .replace(/\$(\d)/gu, (_, group: string) => match[Number(group)] ?? '')
    .replaceAll('{year}', String(year))
    .replaceAll('{nextYear}', String(year + 1));
}
