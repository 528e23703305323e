import type { BlockContext } from '../../rule';
import { grammarWordsIn } from '../../text/word-places';
import type { CutTerm } from '../../compile-grammar';
import { isHan, isWord } from './character-line';
import { standsInRightWord } from './right-words';

/** A term of which a character is gone, and where in the block the rest of it stands. */
export interface Cut extends CutTerm {
  start: number;
  end: number;
}

/** Usual terms with one character gone: 组织职律师参与, 依法行水平. Not where the rest may be the end or beginning of other words. */
export function cutTermsIn(context: BlockContext): Cut[] {
  const { text } = context;
  const found: Cut[] = [];
  for (const { at, word, item } of grammarWordsIn(context).cut) {
    const end = at + word.length;
    // The words were looked for with their marks folded.
    if (!text.startsWith(word, at) || at < (found.at(-1)?.end ?? 0) || belongs(context, at, end, item)) continue;
    if (standsInRightWord(context, at, end)) continue;
    found.push({ start: at, end, ...item });
  }
  return found;
}

/** Small words, which go with any other. */
const SMALL = '的和与及在对将了把以并';

/** 提｜高重视, 民主法治社｜区: the character at the gap's side goes with the one beyond, or the term is whole. */
function belongs(
  { text, lexicon: { model } }: BlockContext,
  at: number,
  end: number,
  { term, lost, never }: CutTerm,
): boolean {
  const inner = lost < 2 ? at : end - 1;
  const outer = lost < 2 ? at - 1 : end;
  const beyond = text[outer] ?? '';
  if (beyond === term[lost] && (lost === 0 || lost === 3)) return true;
  // 2474｜项全部: a measure word.
  if (lost < 2 && /[\d%]/u.test(beyond)) return true;
  if (beyond === '' || SMALL.includes(beyond)) return false;
  const pair = lost < 2 ? ([outer, inner] as const) : ([inner, outer] as const);
  const [first, second] = [text.charCodeAt(pair[0]), text.charCodeAt(pair[1])];
  return isHan(text.charCodeAt(outer)) && (isWord(first, second) || (!never && model.usual(first, second) > 0));
}
