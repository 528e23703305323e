import type { Finding, Severity } from '../../finding';
import { findingAt, type BlockRule } from '../../rule';
import { inPhrase, isAlone, MARK, ROOM, SELF, type Line } from './character-line';

/** Small words that may be put in or left out almost anywhere. */
const OPTIONAL = new Set(
  Array.from(
    '的和等了地得着过有任与为对及在是不上下中也各本将所以之或个把被就都并而于者党来要从到一二三四五六七八九十',
    (char) => char.charCodeAt(0),
  ),
);

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

function has({ lexicon, units }: Line, places: readonly number[]): boolean {
  const [a, b, c, d] = places as [number, number, number, number];
  return lexicon.phrases.has(at(units, a), at(units, b), at(units, c), at(units, d));
}

function at(units: Uint16Array, place: number): number {
  return units[place] ?? MARK;
}

function lost(line: Line, place: number, rule: BlockRule): Finding | null {
  const { lexicon, units } = line;
  const [far, before, left, right, after, beyond] = units.slice(place - 3, place + 3) as unknown as number[];
  const usual = (a: number, b: number, c: number, d: number) => lexicon.phrases.has(a, b, c, d);
  if (OPTIONAL.has(left!) || OPTIONAL.has(right!)) return null;
  let best: { unit: number; votes: number; both: boolean } | null = null;
  // Cheap, and false almost everywhere: a phrase that holds the gap begins with the pair before it or ends with the one behind.
  const { usual: pairs, heads } = lexicon;
  const known = line.known[place - 1] === 1;
  const begins = pairs.leads(before!, left!);
  const ends = pairs.of(right!, after!) > 0;
  if (known ? !begins || !ends || before === MARK || after === MARK : !begins && !ends) return null;
  const candidates = new Set(begins ? heads.third(before!, left!, right!) : []);
  if (!known && ends) for (const unit of heads.second(left!, right!, after!)) candidates.add(unit);
  for (const unit of candidates) {
    // The character that stands one further on was rather turned with its neighbour.
    if (OPTIONAL.has(unit) || unit === left || unit === right || unit === before || unit === after) continue;
    const inner = [usual(before!, left!, unit, right!), usual(left!, unit, right!, after!)];
    const outer = [usual(far!, before!, left!, unit), usual(unit, right!, after!, beyond!)];
    const votes = [...inner, ...outer].filter(Boolean).length;
    const both = inner[0]! && inner[1]!;
    const enough = known ? both && votes >= 3 : both || (inner[0] && outer[0]) || (inner[1] && outer[1]);
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
  const votes = [
    [place - 3, place - 2, place - 1, place + 1],
    [place - 2, place - 1, place + 1, place + 2],
    [place - 1, place + 1, place + 2, place + 3],
  ].filter((places) => has(line, places)).length;
  if (votes < 2) return null;
  const start = place - ROOM;
  return tell(line, rule, start, start + 1, 'warning', `“${line.context.text[start]}”疑为多出的字`);
}

function wrong(line: Line, place: number, rule: BlockRule): Finding | null {
  const { lexicon, units } = line;
  const [before, left, , right, after] = units.slice(place - 2, place + 3) as unknown as number[];
  const fit = lexicon.heads
    .third(before!, left!, right!)
    .filter((unit) => unit !== units[place] && lexicon.phrases.has(left!, unit, right!, after!));
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
