import type { Finding, Severity } from '../../finding';
import { findingAt, type BlockRule } from '../../rule';
import { countPhrases, inPhrase, isAlone, MARK, ROOM, SELF, type Line } from './character-line';

/** Small words that may be put in or left out almost anywhere. */
const OPTIONAL =
  '的和等了地得着过有任与为对及在是不上下中也各本将所以之或个把被就都并而于者党来要从到一二三四五六七八九十';

function isOptional(unit: number): boolean {
  return OPTIONAL.includes(String.fromCharCode(unit));
}

/**
 * A character lost (推依法行政), put in or wrong where no word easily taken for another explains it: two characters that
 * never stand side by side, and one edit that makes usual phrases on both sides of them.
 */
export function oneEdit(line: Line, at: number, rule: BlockRule): Finding | null {
  const strange =
    !line.known[at] &&
    !line.known[at - 1] &&
    !inPhrase(line, at - 1, at) &&
    !SELF.includes(String.fromCharCode(line.units[at]!));
  return (strange ? (wrong(line, at, rule) ?? extra(line, at, rule)) : null) ?? lost(line, at + 1, rule);
}

function lost(line: Line, place: number, rule: BlockRule): Finding | null {
  const { lexicon, units } = line;
  const { phrases, heads } = lexicon;
  const before = units[place - 2]!;
  const left = units[place - 1]!;
  const right = units[place]!;
  const after = units[place + 1] ?? MARK;
  // Cheap, and false almost everywhere: some character in the gap makes a phrase with what stands before it, or behind.
  const known = line.known[place - 1] === 1;
  if (known && (before === MARK || after === MARK)) return null;
  const begins = phrases.mayLackThird(before, left, right);
  if (known && !begins) return null;
  const ends = phrases.mayLackSecond(left, right, after);
  if (known ? !ends : !begins && !ends) return null;
  if (isOptional(left) || isOptional(right)) return null;
  const far = units[place - 3]!;
  const beyond = units[place + 2] ?? MARK;
  let best: { unit: number; votes: number; both: boolean } | null = null;
  const candidates = new Set(begins ? heads.third(before, left, right) : []);
  if (!known && ends) for (const unit of heads.second(left, right, after)) candidates.add(unit);
  for (const unit of candidates) {
    // The character that stands one further on was rather turned with its neighbour.
    if (isOptional(unit) || unit === left || unit === right || unit === before || unit === after) continue;
    const [one, two] = [phrases.has(before, left, unit, right), phrases.has(left, unit, right, after)];
    const [first, last] = [phrases.has(far, before, left, unit), phrases.has(unit, right, after, beyond)];
    const votes = Number(one) + Number(two) + Number(first) + Number(last);
    const both = one && two;
    const enough = known ? both && votes >= 3 : both || (one && first) || (two && last);
    if (!enough) continue;
    if (!best || votes > best.votes) best = { unit, votes, both: both && !known };
  }
  // Between two whole words nothing is lost, however seldom they meet.
  if (!best || !(isAlone(line, place - 1) || isAlone(line, place))) return null;
  const char = String.fromCharCode(best.unit);
  const start = place - 1 - ROOM;
  const pair = line.context.text.slice(start, start + 2);
  return tell(line, rule, start, start + 2, best.both ? 'warning' : 'hint', `“${pair}”之间疑漏“${char}”字`);
}

/** Without the character, what stands left and right of it makes usual phrases. */
function extra(line: Line, place: number, rule: BlockRule): Finding | null {
  const { units, lexicon } = line;
  // The places around, without the one in question.
  const around = Uint16Array.of(...units.slice(place - 3, place), ...units.slice(place + 1, place + 4));
  const votes = countPhrases(lexicon, around, 2, 3);
  if (votes < 2) return null;
  const start = place - ROOM;
  return tell(line, rule, start, start + 1, 'warning', `“${line.context.text[start]}”疑为多出的字`);
}

function wrong(line: Line, place: number, rule: BlockRule): Finding | null {
  const { lexicon, units } = line;
  const [before, left, right, after] = [units[place - 2]!, units[place - 1]!, units[place + 1]!, units[place + 2]!];
  if (!lexicon.phrases.mayLackThird(before, left, right) || !lexicon.phrases.mayLackSecond(left, right, after))
    return null;
  const fit = lexicon.heads
    .third(before, left, right)
    .filter((unit) => unit !== units[place] && lexicon.phrases.has(left, unit, right, after));
  if (fit.length === 0 || !isAlone(line, place)) return null;
  const start = place - ROOM;
  const shown = line.context.text.slice(Math.max(0, start - 2), start + 3);
  const char = String.fromCharCode(fit[0]!);
  const instead = fit.length === 1 ? `，“${line.context.text[start]}”似应为“${char}”` : '';
  return tell(line, rule, start, start + 1, 'warning', `“${shown}”疑有错别字${instead}`);
}

function tell(line: Line, rule: BlockRule, start: number, end: number, severity: Severity, message: string): Finding {
  return findingAt(line.context, start, end, { rule, severity, message, basis: '公文常用搭配' });
}
