import { CLASS, ESCAPE, isPlain, matchAt, mayBeNone, OPENING, QUANTIFIER } from './pattern-source';

/** What is known of a stretch of a pattern. */
interface Read {
  end: number;
  /** Whether it may take one of the marks, or look at one. */
  mark: boolean;
  /** Whether it may match nothing at all. */
  empty: boolean;
}

/** Whether a stretch is matched itself, or looked at ahead or behind. */
type Way = 'match' | 'ahead' | 'behind';

/** What is known where a pattern may see beyond a mark. */
class Beyond extends Error {}

/**
 * Whether a regular expression finds the same in each stretch of text between two of the marks, taken with both of
 * them, as in the whole text: it matches no such mark, and looks back or ahead no farther than to one.
 */
export function staysBetween(marks: string, source: string): boolean {
  try {
    return !readChoice(marks, source, 0, 'match').empty;
  } catch (error) {
    if (error instanceof Beyond) return false;
    throw error;
  }
}

/** Alternatives parted by |, up to a closing bracket or the end. */
function readChoice(marks: string, source: string, from: number, way: Way): Read {
  const all = readSequence(marks, source, from, way);
  while (source[all.end] === '|') {
    const next = readSequence(marks, source, all.end + 1, way);
    all.end = next.end;
    all.mark ||= next.mark;
    all.empty ||= next.empty;
  }
  return all;
}

/** Pieces one behind the other. Looking ahead, a mark must be the last of them, and looking behind, the first. */
function readSequence(marks: string, source: string, from: number, way: Way): Read {
  const all: Read = { end: from, mark: false, empty: true };
  while (all.end < source.length && source[all.end] !== '|' && source[all.end] !== ')') {
    if (all.mark && way === 'ahead') throw new Beyond();
    // Most of a pattern are letters that stand for themselves.
    if (isPlain(source, all.end) && !marks.includes(source[all.end]!)) {
      all.empty = false;
      all.end += 1;
      continue;
    }
    const piece = readPiece(marks, source, all.end, way);
    const quantifier = matchAt(QUANTIFIER, source, piece.end)?.[0] ?? '';
    if (piece.mark && (way === 'match' || (way === 'behind' && all.end > from) || /^[*+{]/u.test(quantifier)))
      throw new Beyond();
    all.mark ||= piece.mark;
    all.empty &&= piece.empty || mayBeNone(quantifier);
    all.end = piece.end + quantifier.length;
  }
  return all;
}

/** One letter, class, escape or group. */
function readPiece(marks: string, source: string, at: number, way: Way): Read {
  const char = String.fromCodePoint(source.codePointAt(at)!);
  if (char === '(') {
    const opening = matchAt(OPENING, source, at)![0];
    const looks = /^\(\?(<?)[=!]$/u.exec(opening);
    const inside = readChoice(marks, source, at + opening.length, !looks ? way : looks[1] ? 'behind' : 'ahead');
    // What is only looked at is not passed: what follows begins where it did.
    return looks ? { end: inside.end + 1, mark: false, empty: true } : { ...inside, end: inside.end + 1 };
  }
  if (char === '^' || char === '$') return { end: at + 1, mark: false, empty: true };
  const text = char === '[' ? matchAt(CLASS, source, at)![0] : char === '\\' ? matchAt(ESCAPE, source, at)![0] : char;
  return { end: at + text.length, mark: maybeMark(marks, text), empty: /^\\[\dkbB]/u.test(text) };
}

/** Classes and escapes that patterns share: making an expression of each anew takes longer than all the rest. */
const known = new Map<string, boolean>();

/** Whether one letter of a pattern may be one of the marks. */
function maybeMark(marks: string, letter: string): boolean {
  if (letter.length === 1) return letter === '.' || marks.includes(letter);
  if (/^\\[\dkbB]/u.test(letter)) return false;
  const key = marks + letter;
  let may = known.get(key);
  if (may === undefined) {
    may = new RegExp(letter, 'u').test(marks);
    known.set(key, may);
  }
  return may;
}
