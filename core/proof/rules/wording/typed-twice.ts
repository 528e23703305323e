import type { Finding } from '../../finding';
import { findingAt, type BlockRule } from '../../rule';
import { countPhrases, cutWords, inPhrase, isAlone, isWord, MARK, ROOM, type Line } from './character-line';

/** Last characters of bodies and places, with which the next name may begin: 外交部部长, 天津市市场. */
const BODIES = '部局区省市县州会院行厅处科委办室所站镇乡街村等人庭';
/** What is often doubled, stands alone between words, or begins a name: 大大提高, 可以以书面形式, 学习习近平. */
const DOUBLED =
  '一大多层步年月日时天户家件个次处种样条项人事天代世处生真渐常往仅刚频屡早悄默习以为的中可在对将与及和是有其所就被向从';

/** One character typed twice (监督督管理, 行政政执法); `at` is that of the first. */
export function typedTwice(line: Line, at: number, rule: BlockRule): Finding | null {
  const { context, units } = line;
  const own = units[at]!;
  if (units[at + 1] !== own || inPhrase(line, at, at + 1)) return null;
  const char = String.fromCharCode(own);
  const known = (first: number, second: number) => isWord(first, second) || line.lexicon.usual.isWord(first, second);
  if (
    BODIES.includes(char) ||
    '一二三四五六七八九十全'.includes(char) ||
    (known(units[at - 1]!, own) && known(own, units[at + 2]!))
  )
    return null;
  // 扎扎实实; 煤矿｜矿长.
  if (units[at - 1] === units[at - 2] && units[at - 1] !== MARK) return null;
  if (!isAlone(line, at) && !isAlone(line, at + 1) && isWord(units[at - 1]!, own)) return null;
  if (!makesPhrases(line, at) && !standsAlone(line, at) && !halfOfWord(line, at)) return null;
  const place = at - ROOM;
  return findingAt(context, place, place + 2, {
    rule,
    severity: 'warning',
    message: `“${char}”疑似重复`,
    suggestion: char,
    basis: '公文常用搭配',
  });
}

/** One of the two belongs to a word of the field, the other to nothing: 聚焦关键环环节, 综合执法大队队共配备. */
function halfOfWord({ lexicon, units }: Line, at: number): boolean {
  const [before, own, , after] = units.slice(at - 1, at + 3) as unknown as [number, number, number, number];
  if (DOUBLED.includes(String.fromCharCode(own)) || isWord(own, own)) return false;
  const begins = lexicon.usual.isWord(own, after) && !isWord(before, own) && !lexicon.usual.isWord(before, own);
  const ends = lexicon.usual.isWord(before, own) && !isWord(own, after) && !lexicon.usual.isWord(own, after);
  return begins || ends;
}

/** Once, it makes usual phrases with what stands around. */
function makesPhrases(line: Line, at: number): boolean {
  const { units } = line;
  const once = Uint16Array.of(...units.slice(at - 3, at + 1), ...units.slice(at + 2, at + 5));
  const votes = countPhrases(line.lexicon, once, 3, 3);
  return votes >= (endsWord(line, at) ? line.known[at]! : 3);
}

/** Whether the doubled character ends or begins a usual word: not both (江苏苏州), nor 一座座 or 辛辛苦苦. */
function endsWord({ lexicon, units }: Line, at: number): boolean {
  const before = units[at - 1]!;
  const after = units[at + 2]!;
  if (before === units[at - 2] || after === units[at + 3] || before === '一'.charCodeAt(0)) return false;
  return lexicon.usual.leads(before, units[at]!) !== lexicon.usual.leads(units[at]!, after);
}

/** It ends a usual word, and what comes behind makes the same words with or without it. */
function standsAlone({ lexicon, units }: Line, at: number): boolean {
  const own = units[at]!;
  const char = String.fromCharCode(own);
  const before = units[at - 1]!;
  if (before === MARK || DOUBLED.includes(char) || before === '一'.charCodeAt(0)) return false;
  const ends = lexicon.usual.leads(before, own) && isWord(before, own);
  if (!ends || isWord(own, units[at + 2]!)) return false;
  const from = clauseEdge(units, at, -1);
  const to = clauseEdge(units, at, 1);
  const text = String.fromCharCode(...units.slice(from, to));
  const offset = at - from;
  const twice = cutWords(text);
  const once = cutWords(text.slice(0, offset) + text.slice(offset + 1));
  const alone = twice.indexOf(char);
  return alone !== -1 && twice.filter((_, i) => i !== alone).join('|') === once.join('|');
}

/** How far the clause around a doubled character goes: six characters to each side at most. */
function clauseEdge(units: Uint16Array, at: number, step: 1 | -1): number {
  let edge = step === 1 ? at + 2 : at;
  for (let i = 0; i < 6; i += 1) {
    const next = step === 1 ? units[edge] : units[edge - 1];
    if (next === undefined || next === MARK) break;
    edge += step;
  }
  return edge;
}
