import type { CompiledLexicon } from '../../compile-lexicon';
import type { Finding } from '../../finding';
import { findingAt, type BlockContext, type BlockRule } from '../../rule';

/**
 * A character that does not belong: it forms a pair with a neighbour that is not known, no usual phrase holds it, and
 * one easily taken for it makes usual phrases (贯砌落实 → 贯彻落实). Likewise two characters in the wrong order.
 */
export const oddCharacter: BlockRule = { id: 'odd-character', category: 'wording', check };

/** Stands for any mark, digit or end of the text. */
const MARK = '，'.charCodeAt(0);
const HAN = /\p{Script=Han}/u;
/** Small words and numerals, which stand before and behind almost anything. */
const PARTICLES = '的了和与在对为以及等是有不各一二三四五六七八九十百千万亿余多';
/** Last characters of bodies and places, with which the next name may begin: 外交部部长, 天津市市场. */
const BODIES = '部局区省市县州会院行厅处科委办室所站镇乡街村等人';
/** Room on both sides, so that windows need no bounds. */
const ROOM = 4;

interface Line {
  context: BlockContext;
  lexicon: CompiledLexicon;
  units: Uint16Array;
}

function check(context: BlockContext): Finding[] {
  const { lexicon, text } = context;
  if (lexicon.pairs.size === 0) return [];
  const units = new Uint16Array(text.length + 2 * ROOM).fill(MARK);
  for (let i = 0; i < text.length; i += 1) if (HAN.test(text[i]!)) units[i + ROOM] = text.charCodeAt(i);
  const line = { context, lexicon, units };
  const findings: Finding[] = [];
  for (let at = ROOM; at < text.length + ROOM; at += 1) {
    if (units[at] === MARK) continue;
    const before = isKnown(line, at - 1);
    const after = isKnown(line, at);
    const found =
      doubled(line, at) ?? swapped(line, at) ?? (before && after ? null : replaced(line, at, before, after));
    if (!found) continue;
    findings.push(found);
    at = found.end - 1 + ROOM;
  }
  return findings;
}

/** Whether the two characters at `at` are known side by side; a mark goes with everything. */
function isKnown({ lexicon, units }: Line, at: number): boolean {
  const left = units[at]!;
  const right = units[at + 1]!;
  return left === MARK || right === MARK || lexicon.pairs.has(left, right);
}

/** How many of the windows of four that hold a place of [from, to] are usual phrases. */
function countPhrases({ lexicon, units }: Line, from: number, to: number): number {
  let count = 0;
  for (let at = to - 3; at <= from; at += 1) {
    if (lexicon.phrases.has(units[at]!, units[at + 1]!, units[at + 2]!, units[at + 3]!)) count += 1;
  }
  return count;
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

/** One character typed twice (监督督管理). */
function doubled(line: Line, at: number): Finding | null {
  const { context, lexicon, units } = line;
  const own = units[at]!;
  if (units[at + 1] !== own || countPhrases(line, at, at + 1) > 0) return null;
  if (BODIES.includes(String.fromCharCode(own))) return null;
  const once = Uint16Array.of(...units.slice(at - 3, at + 1), ...units.slice(at + 2, at + 5));
  const votes = countPhrases({ context, lexicon, units: once }, 3, 3);
  if (votes < (endsWord(line, at) ? Number(isKnown(line, at)) : 3)) return null;
  const place = at - ROOM;
  const char = String.fromCharCode(own);
  return findingAt(context, place, place + 2, {
    rule: oddCharacter,
    severity: 'warning',
    message: `“${char}”疑似重复`,
    suggestion: char,
    basis: '公文常用搭配',
  });
}

/** Whether the doubled character ends or begins a usual word: not both (江苏苏州), nor 一座座 or 辛辛苦苦. */
function endsWord({ lexicon, units }: Line, at: number): boolean {
  const before = units[at - 1]!;
  const after = units[at + 2]!;
  if (before === units[at - 2] || after === units[at + 3] || before === '一'.charCodeAt(0)) return false;
  return lexicon.usual.has(before, units[at]!) !== lexicon.usual.has(units[at]!, after);
}

/** Two characters typed in the wrong order (法治府政). */
function swapped(line: Line, at: number): Finding | null {
  const { context, units } = line;
  const first = units[at]!;
  const second = units[at + 1]!;
  if (second === MARK || second === first || isParticle(first) || isParticle(second)) return null;
  if (countPhrases(line, at, at + 1) > 0) return null;
  units[at] = second;
  units[at + 1] = first;
  const votes = countPhrases(line, at, at + 1);
  units[at] = first;
  units[at + 1] = second;
  const strange = [at - 1, at, at + 1].filter((place) => !isKnown(line, place)).length;
  if (votes < (strange >= 2 ? 1 : 2)) return null;
  const place = at - ROOM;
  return findingAt(context, place, place + 2, {
    rule: oddCharacter,
    severity: 'warning',
    message: `“${context.text.slice(place, place + 2)}”两字疑颠倒`,
    suggestion: String.fromCharCode(second, first),
    basis: '公文常用搭配',
  });
}

function isParticle(unit: number): boolean {
  return PARTICLES.includes(String.fromCharCode(unit));
}
