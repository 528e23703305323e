import { CLASS, ESCAPE, isPlain, matchAt, OPENING, QUANTIFIER } from './must-have';

const STOP = '。';

/** What is known of a stretch of a pattern. */
interface Read {
  end: number;
  /** Whether it may take a 。, or look at one. */
  stop: boolean;
  /** Whether it may match nothing at all. */
  empty: boolean;
}

/** Whether a stretch is matched itself, or looked at ahead or behind. */
type Way = 'match' | 'ahead' | 'behind';

/** What is known where a pattern may see beyond the 。 of its sentence. */
class Beyond extends Error {}

/**
 * Whether a regular expression finds the same in each sentence alone, with the 。 before it and its own, as in the
 * whole text: it matches no 。, and looks back or ahead no farther than to one.
 */
export function staysInSentence(source: string): boolean {
  try {
    return !readChoice(source, 0, 'match').empty;
  } catch (error) {
    if (error instanceof Beyond) return false;
    throw error;
  }
}

/** Alternatives parted by |, up to a closing bracket or the end. */
function readChoice(source: string, from: number, way: Way): Read {
  const all = readSequence(source, from, way);
  while (source[all.end] === '|') {
    const next = readSequence(source, all.end + 1, way);
    all.end = next.end;
    all.stop ||= next.stop;
    all.empty ||= next.empty;
  }
  return all;
}

/** Pieces one behind the other. Looking ahead, a 。 must be the last of them, and looking behind, the first. */
function readSequence(source: string, from: number, way: Way): Read {
  const all: Read = { end: from, stop: false, empty: true };
  while (all.end < source.length && source[all.end] !== '|' && source[all.end] !== ')') {
    // Most of a pattern are letters that stand for themselves.
    if (isPlain(source, all.end) && source[all.end] !== STOP) {
      if (all.stop && way === 'ahead') throw new Beyond();
      all.empty = false;
      all.end += 1;
      continue;
    }
    const piece = readPiece(source, all.end, way);
    const quantifier = matchAt(QUANTIFIER, source, piece.end)?.[0] ?? '';
    if (all.stop && way === 'ahead') throw new Beyond();
    if (piece.stop && (way === 'match' || (way === 'behind' && all.end > from) || /^[*+{]/u.test(quantifier)))
      throw new Beyond();
    all.stop ||= piece.stop;
    all.empty &&= piece.empty || /^(?:[*?]|\{0)/u.test(quantifier);
    all.end = piece.end + quantifier.length;
  }
  return all;
}

/** One letter, class, escape or group. */
function readPiece(source: string, at: number, way: Way): Read {
  const char = String.fromCodePoint(source.codePointAt(at)!);
  if (char === '(') {
    const opening = matchAt(OPENING, source, at)![0];
    const looks = /^\(\?(<?)[=!]$/u.exec(opening);
    const inside = readChoice(source, at + opening.length, !looks ? way : looks[1] ? 'behind' : 'ahead');
    // What is only looked at is not passed: what follows begins where it did.
    return looks ? { end: inside.end + 1, stop: false, empty: true } : { ...inside, end: inside.end + 1 };
  }
  if (char === '^' || char === '$') return { end: at + 1, stop: false, empty: true };
  const text = char === '[' ? matchAt(CLASS, source, at)![0] : char === '\\' ? matchAt(ESCAPE, source, at)![0] : char;
  return { end: at + text.length, stop: isStop(text), empty: /^\\[\dkbB]/u.test(text) };
}

/** Classes and escapes that patterns share: making an expression of each anew takes longer than all the rest. */
const stops = new Map<string, boolean>();

/** Whether one letter of a pattern may be a 。. */
function isStop(letter: string): boolean {
  if (letter.length === 1) return letter === STOP || letter === '.';
  if (/^\\[\dkbB]/u.test(letter)) return false;
  let stop = stops.get(letter);
  if (stop === undefined) {
    stop = new RegExp(`^${letter}$`, 'u').test(STOP);
    stops.set(letter, stop);
  }
  return stop;
}
