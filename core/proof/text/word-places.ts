import { keptReading } from './kept-reading';

/**
 * Where a block may hold a word that the lexicon looks up, for all rules that do. Folding makes no such word and hides
 * none, as none holds a half-width mark: these are the places of the text as well as of the folded one.
 */
export const wordPlaces = keptReading(({ folded, lexicon }) => lexicon.beginnings.placesIn(folded));

/** The words of the grammar that a block holds. */
export const grammarWordsIn = keptReading((context) =>
  context.lexicon.grammar.words.in(context.folded, wordPlaces(context)),
);
