/** What a piece of a pattern cannot match without: one of these strings; null where nothing can be said. */
export type Needs = readonly string[] | null;

/** More strings than these take as long to look for one by one as the pattern itself. */
const ONE_BY_ONE = 60;
/** More than these say little of a text. */
const MOST = 3000;
/** How many times rarer a string of two characters is than one of one, and any is than one of these. */
const RARER = 8;
const EVERYWHERE = '，。、；的“”';

/** How likely a text is to hold a string, 1 where nearly all do. */
export type Odds = (word: string) => number;

/**
 * Strings of which every text that a regular expression (flag u, not i) matches holds at least one, read from its
 * source; null where it can match without any. Looking for them is many times cheaper than the expression. Of several
 * such lists it is the one that fewest texts hold, by `odds`.
 */
export function mustHave(source: string, odds: Odds = byLength): Needs {
  const { needs, end } = readChoice(source, 0, odds);
  return end === source.length ? needs : null;
}

const known = new Map<string, Needs>();

/** The same for an expression, read once for all of its source; null also where there are too many to look for one by one. */
export function needsOf({ source }: RegExp): Needs {
  let needs = known.get(source);
  if (needs === undefined) {
    const all = mustHave(source);
    needs = all && all.length > ONE_BY_ONE ? null : all;
    known.set(source, needs);
  }
  return needs;
}

interface Read {
  needs: Needs;
  end: number;
}

/** Alternatives parted by |, up to a closing bracket or the end: each must need something. */
function readChoice(source: string, from: number, odds: Odds): Read {
  let { needs, end } = readSequence(source, from, odds);
  while (source[end] === '|') {
    const next = readSequence(source, end + 1, odds);
    needs = needs && next.needs && [...new Set([...needs, ...next.needs])];
    end = next.end;
  }
  return { needs: needs && needs.length > MOST ? null : needs, end };
}

/** Pieces one behind the other: the best of what they need is enough. */
function readSequence(source: string, from: number, odds: Odds): Read {
  let best: Needs = null;
  let word = '';
  let at = from;
  const take = (needs: Needs) => (best = better(best, needs, odds));
  while (at < source.length && source[at] !== '|' && source[at] !== ')') {
    // Most of a pattern are letters that stand for themselves.
    if (isPlain(source, at)) {
      word += source[at];
      at += 1;
      continue;
    }
    const piece = readPiece(source, at, odds);
    const quantifier = matchAt(QUANTIFIER, source, piece.end);
    at = piece.end + (quantifier?.[0].length ?? 0);
    if (piece.letter !== undefined && !quantifier) {
      word += piece.letter;
      continue;
    }
    if (word !== '') take([word]);
    word = '';
    if (!quantifier || quantifier[0].startsWith('+') || Number(quantifier[1] ?? 0) > 0) take(piece.needs);
  }
  if (word !== '') take([word]);
  return { needs: best, end: at };
}

/** No letter of ASCII, which may mean something, nor half of a longer one; without a quantifier behind it. */
export function isPlain(source: string, at: number): boolean {
  const unit = source.charCodeAt(at);
  return unit > 0x7f && (unit < 0xd800 || unit > 0xdfff) && !'*+?{'.includes(source[at + 1] ?? ' ');
}

export const QUANTIFIER = /(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/uy;
export const OPENING = /\((?:\?(?:[:=!]|<[=!]|<\w+>))?/uy;
export const CLASS = /\[(?:\\.|[^\]\\])*\]/uy;
export const ESCAPE = /\\(?:[pPu]\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|k<\w+>|\d+|.)/uy;

export function matchAt(regex: RegExp, source: string, at: number): RegExpExecArray | null {
  regex.lastIndex = at;
  return regex.exec(source);
}

/** One letter, class, escape or group with the index behind it. */
function readPiece(source: string, at: number, odds: Odds): Read & { letter?: string } {
  const char = String.fromCodePoint(source.codePointAt(at)!);
  const end = at + char.length;
  if (char === '(') {
    const opening = matchAt(OPENING, source, at)![0];
    const inside = readChoice(source, at + opening.length, odds);
    return { needs: opening.endsWith('!') ? null : inside.needs, end: inside.end + 1 };
  }
  if (char === '[') {
    const all = matchAt(CLASS, source, at)![0];
    return { needs: readClass(all), end: at + all.length };
  }
  if (char === '\\') {
    const escape = matchAt(ESCAPE, source, at)![0];
    const letter = /^\\[^\w\s]$/u.test(escape) ? escape.slice(1) : undefined;
    return { needs: letter === undefined ? null : [letter], end: at + escape.length, ...(letter && { letter }) };
  }
  if (char === '.' || char === '^' || char === '$') return { needs: null, end };
  return { needs: [char], end, letter: char };
}

/** The characters of a class of nothing but characters; too many to look for count as none to tell. */
function readClass(source: string): Needs {
  const inside = source.slice(1, -1);
  const plain = /^(?!\^)-?(?:\\[^\w\s]|[^\\-])*-?$/u.test(inside);
  return plain ? [...inside.replace(/\\/gu, '')].slice(0, MOST + 1) : null;
}

/** The one that fewer texts hold. */
function better(one: Needs, other: Needs, odds: Odds): Needs {
  if (!one || !other) return one ?? other;
  const sum = (needs: readonly string[]) => needs.reduce((all, word) => all + odds(word), 0);
  return sum(other) < sum(one) ? other : one;
}

/** A string of two characters or more is many times rarer than one of one. */
function byLength(word: string): number {
  return EVERYWHERE.includes(word) ? RARER : word.length > 1 ? 1 / RARER : 1;
}
