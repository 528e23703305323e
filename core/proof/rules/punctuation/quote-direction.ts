import type { Finding } from '../../finding';
import { allMatches } from '../../match';
import { findingAt, type BlockContext, type BlockRule } from '../../rule';

/** Two closing quotes around a word, or two opening ones: one of them faces the wrong way. */
export const quoteDirection: BlockRule = { id: 'quote-direction', category: 'punctuation', check };

const QUOTES = /[“”]/gu;

function check(context: BlockContext): Finding[] {
  return turnedQuotes(context.folded).map(({ at, right }) =>
    findingAt(context, at, at + 1, {
      rule: quoteDirection,
      severity: 'error',
      message: '引号方向错误：前引号用“，后引号用”',
      suggestion: right,
      basis: 'GB/T 15834—2011 第4.8条',
    }),
  );
}

/** Quotes that face the wrong way, and what they should be. */
export function turnedQuotes(text: string): { at: number; right: string }[] {
  const marks = allMatches(text, QUOTES).map((match) => ({ at: match.index, char: match[0] }));
  const turned: { at: number; right: string }[] = [];
  let open = false;
  marks.forEach((mark, i) => {
    const next = marks[i + 1];
    if (mark.char === '“') {
      const wrong = open && closesWord(text, mark.at);
      if (wrong) turned.push({ at: mark.at, right: '”' });
      open = !wrong;
    } else if (!open && next?.char === '”' && next.at - mark.at <= 40 && opensWord(text, mark.at)) {
      turned.push({ at: mark.at, right: '“' });
      open = true;
    } else open = false;
  });
  return turned;
}

/** After a mark or the beginning: a word opens here. */
function opensWord(text: string, at: number): boolean {
  return at === 0 || !/[。，、；：！？”》）]$/u.test(text.slice(at + 1, at + 2));
}

/** A mark follows: a word closes here. */
function closesWord(text: string, at: number): boolean {
  return at === text.length - 1 || /[。，、；：！？）》]/u.test(text[at + 1]!);
}
