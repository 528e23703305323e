import type { Finding } from '../../finding';
import { findingAt, type BlockRule } from '../../rule';
import { inPhrase, isAlone, isWord, MARK, ROOM, type Line } from './character-line';

/** A word of this field stands in so many usual phrases; one that nobody doubts, in so many. */
const COMMON = 30;
const VERY_COMMON = 90;
/** Catchwords of a few characters (主官上、权下放) follow no usage. */
const SHORTEST = 5;
/** Characters that rightly stand alone beside any other. */
const ALONE = new Set(
  '的了和与在对为以及等是有不各将并被把从向到由于其所该每又也都就还更最很再能可要应须会使让给用按经据因但或而且若如同比较自本我全新大小多少上下中内外前后间时年月日区市县镇乡街村省国州盟旗人名件个次项条家户种类级部门局处科室所站院厅委办党政法府两三四五六七八九十百千万亿一二零第达超近约余届期次位起批份场篇册万元元里天周号楼号路来去做作看说讲抓促推建改管治学办查打防护强好高低难新老旧真实严细深广快早已未曾正即便均皆只仅亦则乃之者非无没别另某此这那何怎么哪吧呢吗啊',
);

/**
 * A character that breaks a word of the field: it and its neighbour stand alone, where one easily taken for it makes a
 * usual word (履形 → 履行).
 */
export function brokenWord(line: Line, at: number, rule: BlockRule): Finding | null {
  const { context, lexicon, units, known } = line;
  const own = units[at]!;
  // False almost everywhere, and cheap.
  if (lexicon.likelier.first(own, units[at + 1]!) < COMMON && lexicon.likelier.second(units[at - 1]!, own) < COMMON)
    return null;
  const char = String.fromCharCode(own);
  if (ALONE.has(char) || inPhrase(line, at, at)) return null;
  const similar = lexicon.confusable.get(char);
  if (!similar || isCatchword(line, at)) return null;
  if (line.lexicon.usual.isWord(units[at - 1]!, own) || line.lexicon.usual.isWord(own, units[at + 1]!)) return null;
  if (isWord(units[at - 1]!, own) || isWord(own, units[at + 1]!) || !isAlone(line, at)) return null;
  const [before, after] = [isAlone(line, at - 1), isAlone(line, at + 1)];
  let best = '';
  let most = 0;
  for (const other of similar) {
    const unit = other.charCodeAt(0);
    const weight = Math.max(
      after ? wordWeight(line, unit, units[at + 1]!) : 0,
      before ? wordWeight(line, units[at - 1]!, unit) : 0,
    );
    if (weight > most) [best, most] = [other, weight];
  }
  if (most < COMMON) return null;
  const place = at - ROOM;
  const shown = context.text.slice(Math.max(0, place - 2), place + 3);
  return findingAt(context, place, place + 1, {
    rule,
    severity: most >= VERY_COMMON && !(known[at - 1] && known[at]) ? 'warning' : 'hint',
    message: `“${shown}”疑有错别字，“${char}”似应为“${best}”`,
    suggestion: best,
    basis: '公文常用搭配',
  });
}

function wordWeight({ lexicon }: Line, first: number, second: number): number {
  if (first === MARK || second === MARK) return 0;
  const weight = lexicon.usual.of(first, second);
  return weight >= COMMON && isWord(first, second) ? weight : 0;
}

/** A few characters by themselves; outside quotes and titles only the very shortest may be anything. */
function isCatchword({ context: { text }, units }: Line, at: number): boolean {
  const length = clauseLength(units, at);
  if (length >= SHORTEST) return false;
  const place = at - ROOM;
  return length < 3 || /[“‘《、][^”’》，。；]*$/u.test(text.slice(Math.max(0, place - 12), place));
}

/** How many Chinese characters stand together around a place; counted up to SHORTEST to each side. */
function clauseLength(units: Uint16Array, at: number): number {
  let from = at;
  while (from > at - SHORTEST && from > 0 && units[from - 1] !== MARK) from -= 1;
  let to = at + 1;
  while (to < at + SHORTEST && to < units.length && units[to] !== MARK) to += 1;
  return to - from;
}
