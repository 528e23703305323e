import type { Finding } from '../../finding';
import { findingAt, type BlockRule } from '../../rule';
import { countPhrases, inPhrase, isWord, MARK, ROOM, type Line } from './character-line';

/** Small words and numerals, which stand before and behind almost anything. */
const PARTICLES = new Set(
  Array.from('的了和与在对为以及等是有不各一二三四五六七八九十百千万亿余多', (char) => char.charCodeAt(0)),
);

/** A word of this field, not just any: it stands in so many usual phrases, and so many times more than its characters turned. */
const COMMON = 30;
const TIMES = 8;

/** Two characters typed in the wrong order (法治府政, 法治政府设建); `at` is that of the first. */
export function swappedCharacters(line: Line, at: number, rule: BlockRule): Finding | null {
  const { context, units } = line;
  const first = units[at]!;
  const second = units[at + 1]!;
  if (second === MARK || second === first || isParticle(first) || isParticle(second)) return null;
  if (inPhrase(line, at, at + 1) || line.lexicon.usual.isWord(first, second) || isSaidOf(first, second)) return null;
  if (!belongsTogether(line, at) && !partsWords(line, at) && (!makesPhrases(line, at) || readsAsWords(line, at)))
    return null;
  const place = at - ROOM;
  return findingAt(context, place, place + 2, {
    rule,
    severity: 'warning',
    message: `“${context.text.slice(place, place + 2)}”两字疑颠倒`,
    suggestion: String.fromCharCode(second, first),
    basis: '公文常用搭配',
  });
}

/** What a measure or a person is said to be: 关注度高, 负责人任组长. */
function isSaidOf(first: number, second: number): boolean {
  const pair = String.fromCharCode(first, second);
  return /^(?:[度率性量力][高低大小强弱好]|人[任为均占])$/u.test(pair);
}

/** The other way round, they make usual phrases with what stands around. */
function makesPhrases({ lexicon, units, known }: Line, at: number): boolean {
  const first = units[at]!;
  const second = units[at + 1]!;
  // A phrase that holds both holds them as a pair.
  if (lexicon.usual.of(second, first) === 0) return false;
  units[at] = second;
  units[at + 1] = first;
  const votes = countPhrases(lexicon, units, at, at + 1);
  units[at] = first;
  units[at + 1] = second;
  const strange = 3 - known[at - 1]! - known[at]! - known[at + 1]!;
  return votes >= (strange >= 2 ? 1 : 2);
}

/** They are a word as they stand, or end one and begin the next (行政行为). */
function readsAsWords({ lexicon, units }: Line, at: number): boolean {
  const [before, first, second, after] = units.slice(at - 1, at + 3) as unknown as [number, number, number, number];
  if (isWord(first, second)) return true;
  const begins = before === MARK || isWord(before, first) || lexicon.usual.isWord(before, first);
  return begins && (isWord(second, after) || lexicon.usual.isWord(second, after));
}

/** The other way round they end one word of the field and begin the next (应工诉作 → 应诉工作), and make none as they stand. */
function partsWords({ lexicon, units }: Line, at: number): boolean {
  const { usual } = lexicon;
  const before = units[at - 1]!;
  const second = units[at + 1]!;
  if (!usual.isWord(before, second)) return false;
  const first = units[at]!;
  const after = units[at + 2]!;
  const is = (a: number, b: number) => usual.isWord(a, b) || isWord(a, b);
  return usual.isWord(first, after) && !is(before, first) && !is(first, second) && !is(second, after);
}

/** The other way round they are a word of the field; as they stand, neither is part of a word, together or with its neighbour. */
function belongsTogether({ lexicon, units }: Line, at: number): boolean {
  const first = units[at]!;
  const second = units[at + 1]!;
  const weight = lexicon.usual.of(second, first);
  return (
    weight >= COMMON &&
    weight >= TIMES * lexicon.usual.of(first, second) &&
    isWord(second, first) &&
    !isWord(first, second) &&
    !lexicon.usual.isWord(first, second) &&
    !lexicon.usual.isWord(units[at - 1]!, first) &&
    !lexicon.usual.isWord(second, units[at + 2]!) &&
    !isWord(units[at - 1]!, first) &&
    !isWord(second, units[at + 2]!)
  );
}

function isParticle(unit: number): boolean {
  return PARTICLES.has(unit);
}
