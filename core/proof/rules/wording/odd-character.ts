import type { Finding } from '../../finding';
import { findingAt, type BlockContext, type BlockRule } from '../../rule';
import { brokenWord, charactersAlone } from './broken-word';
import { countPhrases, isHan, isKnown, MARK, ROOM, type Line } from './character-line';
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
  const units = new Uint16Array(text.length + 2 * ROOM).fill(MARK);
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (isHan(unit)) units[i + ROOM] = unit;
  }
  const line = { context, lexicon, units };
  const alone = charactersAlone(text);
  const findings: Finding[] = [];
  for (let at = ROOM; at < text.length + ROOM; at += 1) {
    if (units[at] === MARK) continue;
    const before = isKnown(line, at - 1);
    const after = isKnown(line, at);
    const found =
      typedTwice(line, at, oddCharacter) ??
      swappedCharacters(line, at, oddCharacter) ??
      (before && after ? null : replaced(line, at, before, after)) ??
      brokenWord(line, at, alone, oddCharacter);
    if (!found) continue;
    findings.push(found);
    at = found.end - 1 + ROOM;
  }
  return findings;
}

function replaced(line: Line, at: number, before: boolean, after: boolean): Finding | null {
  const { context, units } = line;
  const own = units[at]!;
  const char = String.fromCharCode(own);
  const similar = line.lexicon.confusable.get(char);
  if (!similar || countPhrases(line, at, at) > 0) return null;
  let sure = '';
  let likely = '';
  for (const other of similar) {
    units[at] = other.charCodeAt(0);
    const votes = countPhrases(line, at, at);
    if (votes === 0) continue;
    const fitting = fits(line, at);
    if (votes >= 2 || (fitting && !before && !after)) sure += other;
    else if (fitting || (!before && !after)) likely += other;
  }
  units[at] = own;
  const right = sure || likely;
  if (right === '') return null;
  const place = at - ROOM;
  const shown = context.text.slice(Math.max(0, place - 2), place + 3);
  return findingAt(context, place, place + 1, {
    rule: oddCharacter,
    severity: sure ? 'warning' : 'hint',
    message: `“${shown}”疑有错别字${right.length === 1 ? `，“${char}”似应为“${right}”` : ''}`,
    suggestion: sure.length === 1 ? sure : undefined,
    basis: '公文常用搭配',
  });
}

/** Inside a clause, with both neighbours known. */
function fits(line: Line, at: number): boolean {
  return line.units[at - 1] !== MARK && line.units[at + 1] !== MARK && isKnown(line, at - 1) && isKnown(line, at);
}
