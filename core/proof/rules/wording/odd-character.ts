import type { Finding } from '../../finding';
import { findingAt, type BlockContext, type BlockRule } from '../../rule';
import { brokenWord } from './broken-word';
import { countPhrases, inPhrase, knows, MARK, readLine, ROOM, SELF, type Line } from './character-line';
import { oneEdit } from './one-edit';
import { swappedCharacters } from './swapped-characters';
import { typedTwice } from './typed-twice';

/**
 * A character that does not belong: it forms a pair with a neighbour that is not known, no usual phrase holds it, and
 * one easily taken for it makes usual phrases (贯砌落实 → 贯彻落实). Likewise two characters in the wrong order.
 */
export const oddCharacter: BlockRule = { id: 'odd-character', category: 'wording', check };

function check(context: BlockContext): Finding[] {
  const { lexicon, text } = context;
  if (lexicon.pairs.size === 0) return [];
  const line = readLine(context);
  const { units, known } = line;
  const findings: Finding[] = [];
  for (let at = ROOM; at < text.length + ROOM; at += 1) {
    // A usual phrase that holds this place and the next leaves nothing to doubt.
    if (units[at] === MARK || inPhrase(line, at, at + 1)) continue;
    const found =
      typedTwice(line, at, oddCharacter) ??
      swappedCharacters(line, at, oddCharacter) ??
      (known[at - 1] && known[at] ? null : replaced(line, at)) ??
      brokenWord(line, at, oddCharacter) ??
      oneEdit(line, at, oddCharacter);
    if (!found) continue;
    findings.push(found);
    at = found.end - 1 + ROOM;
  }
  return findings;
}

function replaced(line: Line, at: number): Finding | null {
  const { context, lexicon, units, known } = line;
  const strange = !known[at - 1] && !known[at];
  const own = units[at]!;
  const { likelier } = lexicon;
  // A phrase that holds this place holds a pair of it and a neighbour.
  if (likelier.first(own, units[at + 1]!) === 0 && likelier.second(units[at - 1]!, own) === 0) return null;
  const char = String.fromCharCode(own);
  const similar = lexicon.confusable.get(char);
  if (!similar || SELF.includes(char) || inPhrase(line, at, at)) return null;
  let sure = '';
  let strong = false;
  let likely = '';
  for (const other of similar) {
    const unit = other.charCodeAt(0);
    if (lexicon.usual.of(units[at - 1]!, unit) === 0 && lexicon.usual.of(unit, units[at + 1]!) === 0) continue;
    units[at] = unit;
    const votes = countPhrases(lexicon, units, at, at);
    if (votes === 0) continue;
    const fitting = fits(line, at);
    strong ||= votes >= 2 && strange;
    if (votes >= 2 || (fitting && strange)) sure += other;
    else if (fitting || strange) likely += other;
  }
  units[at] = own;
  // Part of a word of the field as it stands, a mere likelihood of another is no doubt.
  const settled = lexicon.usual.isWord(units[at - 1]!, own) || lexicon.usual.isWord(own, units[at + 1]!);
  const right = sure || (settled ? '' : likely);
  if (right === '') return null;
  const place = at - ROOM;
  const shown = context.text.slice(Math.max(0, place - 2), place + 3);
  return findingAt(context, place, place + 1, {
    rule: oddCharacter,
    // A pair that is known, or one phrase alone, may be a name or a word nobody has met.
    severity: strong || makesWord(line, at, right) ? 'warning' : 'hint',
    message: `“${shown}”疑有错别字${right.length === 1 ? `，“${char}”似应为“${right}”` : ''}`,
    suggestion: sure.length === 1 ? sure : undefined,
    basis: '公文常用搭配',
  });
}

/** The one right character makes a word of the field with a neighbour. */
function makesWord({ lexicon, units }: Line, at: number, right: string): boolean {
  const unit = right.charCodeAt(0);
  return (
    right.length === 1 && (lexicon.usual.isWord(units[at - 1]!, unit) || lexicon.usual.isWord(unit, units[at + 1]!))
  );
}

/** Inside a clause, with both neighbours known. */
function fits({ lexicon, units }: Line, at: number): boolean {
  const [before, own, after] = [units[at - 1]!, units[at]!, units[at + 1]!];
  return before !== MARK && after !== MARK && knows(lexicon, before, own) && knows(lexicon, own, after);
}
