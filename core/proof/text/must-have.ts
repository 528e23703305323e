import { CLASS, charactersOf, ESCAPE, matchAt, mayBeNone, OPENING, plainFrom, QUANTIFIER } from './pattern-source';

/** What a piece of a pattern cannot match without: one of these strings; null where nothing can be said. */
export type Needs = readonly string[] | null;

/** More strings than these take as long to look for one by one as the pattern itself. */
const ONE_BY_ONE = 60;
/** More than these say little of a text. */
const MOST = 3000;
/** So many strings grow by what stands behind them. */
const MOST_GROWING = 60;
/** Odds that need not be bettered. */
const RARE = 0.05;
/** How many times rarer a string of two characters is than one of one, and any is than one of these. */
const RARER = 8;
const EVERYWHERE = '，。、；的“”';

/** How likely a text is to hold a string, 1 where nearly all do. */
export type Odds = (word: string) => number;

/**
 * Strings of which every text that a regular expression (flag u, not i) matches holds at least one, read from its
 * source; null where it can match without any. Looking for them is many times cheaper than the expression. Of several
 * such lists, none longer than `most`, it is the one that fewest texts hold, by `odds`.
 */
export function mustHave(source: string, odds: Odds = byLength, most = MOST): Needs {
  const { needs, end } = readChoice(source, 0, { odds, most });
  return end === source.length ? needs : null;
}

const known = new Map<string, Needs>();

/** The same for an expression, read once for all of its source; of lists short enough to look for one by one. */
export function needsOf({ source }: RegExp): Needs {
  let needs = known.get(source);
  if (needs === undefined) known.set(source, (needs = mustHave(source, byLength, ONE_BY_ONE)));
  return needs;
}

interface Wanted {
  odds: Odds;
  most: number;
}

/** What is known of a stretch of a pattern. */
interface Read {
  needs: Needs;
  end: number;
  /** What it matches always begins, and ends, with one of these; null where that is not known. */
  starts: Needs;
  ends: Needs;
  /** Whether these are all that it matches. */
  exact: boolean;
}

/** Alternatives parted by |, up to a closing bracket or the end: each must need something. */
function readChoice(source: string, from: number, wanted: Wanted): Read {
  const first = readSequence(source, from, wanted);
  if (source[first.end] !== '|') return first;
  const all = [first];
  let { end } = first;
  while (source[end] === '|') {
    const next = readSequence(source, end + 1, wanted);
    all.push(next);
    end = next.end;
  }
  const needs = oneOfAll(all.map((one) => one.needs));
  const exact = all.every((one) => one.exact);
  if (all.every(isWord)) return { needs, end, starts: needs, ends: needs, exact };
  const [starts, ends] = [oneOfAll(all.map((one) => one.starts)), oneOfAll(all.map((one) => one.ends))];
  return { needs, end, starts, ends, exact };
}

function isWord({ needs, starts, ends }: Read): boolean {
  return needs === starts && needs === ends;
}

function oneOfAll(lists: readonly Needs[]): Needs {
  let length = 0;
  for (const list of lists) if (!list || (length += list.length) > MOST) return null;
  return [...new Set(lists.flat() as string[])];
}

/** Pieces one behind the other: the best of what they need is enough, or of what stands side by side. */
function readSequence(source: string, from: number, { odds, most }: Wanted): Read {
  const end = plainFrom(source, from);
  if (end > from && '|)'.includes(source[end] ?? '|')) return oneOf([source.slice(from, end)], end);
  let best: Needs = null;
  let least = Infinity;
  let starts: Needs = null;
  /** What stands side by side up to here. */
  let run: readonly string[] = [''];
  let exact = true;
  let at = from;
  const take = (needs: Needs) => {
    if (!needs || needs === best || needs.length > most || needs.includes('')) return;
    let sum = 0;
    for (const word of needs) if ((sum += odds(word)) >= least) return;
    [best, least] = [needs, sum];
  };
  const stop = (next: readonly string[] = ['']) => {
    take(run);
    if (exact) starts = run;
    exact = false;
    run = next;
  };
  while (at < source.length && source[at] !== '|' && source[at] !== ')') {
    // Most of a pattern are letters that stand for themselves.
    const letters = plainFrom(source, at);
    if (letters > at) {
      const word = source.slice(at, letters);
      if (run.length > 1) take([word]);
      run = run.map((before) => before + word);
      at = letters;
      continue;
    }
    const piece = readPiece(source, at, { odds, most });
    const quantifier = matchAt(QUANTIFIER, source, piece.end)?.[0] ?? '';
    at = piece.end + quantifier.length;
    const isOptional = mayBeNone(quantifier);
    if (!isOptional) take(piece.needs);
    if (piece.width === 'ahead') {
      if (least > RARE) take(grown(run, piece.starts));
    } else if (piece.width === 'behind') {
      if (isOpen(run) && piece.ends && !piece.ends.includes('')) stop(piece.ends);
    } else if (piece.width !== 'none') {
      const isOnce = quantifier === '' || quantifier.startsWith('?');
      const next = piece.starts && (isOptional ? [...piece.starts, ''] : piece.starts);
      const isLoose = least < RARE || (isOptional && (!piece.exact || !isOnce || isOpen(run)));
      const longer = isLoose ? null : grown(run, next);
      if (longer && isOnce && piece.exact) {
        if (longer.length > run.length) take(run);
        run = longer;
      } else {
        take(longer);
        stop(isOptional ? undefined : (piece.ends ?? undefined));
      }
    }
  }
  take(run);
  return { needs: best, end: at, starts: exact ? run : starts, ends: run, exact };
}

/** Whether nothing is known of what stands before. */
function isOpen(run: readonly string[]): boolean {
  return run.length === 1 && run[0] === '';
}

/** Each of the strings with each that may follow; null where these are too many. */
function grown(run: readonly string[], next: Needs): Needs {
  if (isOpen(run) || !next) return next;
  if (run.length * next.length > MOST_GROWING) return null;
  const all: string[] = [];
  for (const word of run) for (const more of next) all.push(word + more);
  return all;
}

interface Piece extends Read {
  /** What looks ahead or behind takes nothing of the text. */
  width?: 'ahead' | 'behind' | 'none';
}

/** One letter, class, escape or group with the index behind it. */
function readPiece(source: string, at: number, wanted: Wanted): Piece {
  const char = String.fromCodePoint(source.codePointAt(at)!);
  const end = at + char.length;
  if (char === '(') {
    const opening = matchAt(OPENING, source, at)![0];
    const inside = readChoice(source, at + opening.length, wanted);
    const read = { ...inside, end: inside.end + 1 };
    if (opening.endsWith('!')) return { ...unknown(read.end), width: 'none' };
    if (opening === '(?=') return { ...read, width: 'ahead' };
    return opening === '(?<=' ? { ...read, width: 'behind' } : read;
  }
  if (char === '[') {
    const all = matchAt(CLASS, source, at)![0];
    return oneOf(charactersOf(all), at + all.length);
  }
  if (char === '\\') {
    const escape = matchAt(ESCAPE, source, at)![0];
    if (/^\\b$/iu.test(escape)) return { ...unknown(at + 2), width: 'none' };
    return oneOf(charactersOf(escape), at + escape.length);
  }
  if (char === '^' || char === '$') return { ...unknown(end), width: 'none' };
  return oneOf(char === '.' ? null : [char], end);
}

function oneOf(characters: Needs, end: number): Read {
  return characters ? { needs: characters, end, starts: characters, ends: characters, exact: true } : unknown(end);
}

function unknown(end: number): Read {
  return { needs: null, end, starts: null, ends: null, exact: false };
}

/** A string of two characters or more is many times rarer than one of one. */
function byLength(word: string): number {
  return EVERYWHERE.includes(word) ? RARER : word.length > 1 ? 1 / RARER : 1;
}
