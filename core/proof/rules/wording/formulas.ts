import { appliesIn, type FormulaPiece } from '../../compile-lexicon';
import type { Finding } from '../../finding';
import type { Formula } from '../../lexicon';
import { findingAt, type BlockContext, type BlockRule } from '../../rule';
import { mayHold } from '../../text/held';
import { nearMatch, type NearMatch } from '../../text/near-match';
import { wordPlaces } from '../../text/word-places';

/** Places that come close to a fixed expression without being it. Never changed by itself. */
export const formulas: BlockRule = { id: 'formula', category: 'wording', check };

const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;

interface Hit {
  formula: Formula;
  near: NearMatch;
}

function check(context: BlockContext): Finding[] {
  const { folded: text, lexicon } = context;
  const exact: [number, number][] = [];
  const doubled = new Map<number, Formula>();
  const hits: Hit[] = [];
  for (const at of wordPlaces(context)) {
    for (const entry of lexicon.pieces.at(text, at)) {
      if (!text.startsWith(entry.piece, at) || !appliesIn(context.year, entry.formula.years)) continue;
      const { formula, distance, offset } = entry;
      const start = at - offset;
      if (text.startsWith(formula.text, start)) {
        const end = start + formula.text.length;
        exact.push([start, end]);
        if (isDoubled(context, start, start - 1, start - 2)) doubled.set(start - 1, formula);
        if (isDoubled(context, end - 1, end, end + 1)) doubled.set(end, formula);
        continue;
      }
      const from = Math.max(0, start - distance);
      const to = Math.min(text.length, start + formula.text.length + distance);
      if (lacksMore(context, from, to, entry)) continue;
      const near = nearMatch(text, from, to, formula.text, distance);
      if (near && near.distance > 0 && isSlip(context, formula, near)) hits.push({ formula, near });
    }
  }
  const tell = (start: number, end: number, { text: right, basis }: Formula) =>
    findingAt(context, start, end, {
      rule: formulas,
      severity: 'error',
      message: `与规范表述“${right}”不一致`,
      basis: basis ?? '规范表述',
    });
  return [
    ...best(hits, exact).map(({ formula, near }) => tell(near.start, near.end, formula)),
    ...[...doubled].map(([at, formula]) => tell(at, at + 1, formula)),
  ];
}

/** Whether the character at an edge of a fixed expression stands again outside it and belongs to no word there. */
function isDoubled({ folded: text, lexicon }: BlockContext, edge: number, at: number, beyond: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit !== text.charCodeAt(edge) || unit < FIRST_HAN) return false;
  const other = text.charCodeAt(beyond);
  if (!(other >= FIRST_HAN) || other > LAST_HAN) return true;
  return (at < beyond ? lexicon.model.usual(unit, other) : lexicon.model.usual(other, unit)) === 0;
}

/**
 * Whether more than `distance` of the formula's characters stand nowhere in a range of the block: each is one edit at
 * least. Most of what shares a piece with a formula shares little else.
 */
function lacksMore({ folded: text, held }: BlockContext, from: number, to: number, entry: FormulaPiece): boolean {
  const { formula, piece, offset, distance } = entry;
  let count = 0;
  for (let i = offset === 0 ? piece.length : 0; i < formula.text.length; i += 1) {
    const wanted = formula.text.charCodeAt(i);
    let at = mayHold(held, wanted) ? from : to;
    while (at < to && text.charCodeAt(at) !== wanted) at += 1;
    if (at < to) continue;
    count += 1;
    if (count > distance) return true;
  }
  return false;
}

/**
 * A near miss counts when it is more than a matter of marks or of 的, its edges hold (or differ by a character easily
 * taken for the right one), and what it makes of a looser formula reads like a slip and not like another phrase.
 */
function isSlip(context: BlockContext, formula: Formula, near: NearMatch): boolean {
  const { folded: text, lexicon } = context;
  const found = text.slice(near.start, near.end);
  const similar = (a: string, b: string) => a === b || lexicon.alikes.kind(b.charCodeAt(0), a.charCodeAt(0)) !== 0;
  if (!similar(found[0]!, formula.text[0]!) || !similar(found.at(-1)!, formula.text.at(-1)!)) return false;
  if (/[。；\n]/u.test(found)) return false;
  if (saysTheSame(found, formula.text)) return false;
  for (const { 0: added, index } of found.matchAll(ADDED))
    if (saysTheSame(found.slice(0, index) + found.slice(index + added.length), formula.text)) return false;
  const around = text.slice(Math.max(0, near.start - 6), near.end + 6);
  if ((formula.also ?? []).some((form) => around.includes(form))) return false;
  if (found.length !== formula.text.length) return formula.strict === true || breaksWord(context, formula, near);
  const slips = [...formula.text].flatMap((char, i) => (char === found[i] ? [] : [[found[i]!, char] as const]));
  if (slips.some(([wrong]) => !/\p{Script=Han}/u.test(wrong))) return false;
  const alike = slips.every(([wrong, right]) => similar(wrong, right));
  return alike || formula.strict === true || (formula.text.length >= 10 && slips.length === 1);
}

/** How something is done may be said inside any expression that has a verb: 认真履行推进法治建设第一责任人职责. */
const ADDED = /等|认真|切实|严格|带头|扎实|自觉|全面|深入|积极|坚决|忠实|持续|坚定|主动|依法|有效/gu;

function saysTheSame(one: string, other: string): boolean {
  return words(one) === words(other) || listed(one) === listed(other);
}

/** The last member of a list may be joined by a word as well as by a mark. */
function listed(text: string): string {
  return text.replace(/[、，]?(?:以及|[和与及同])/gu, '、');
}

function words(text: string): string {
  return text.replace(/[^\p{Script=Han}]|的/gu, '');
}

/** One character too many or too few leaves two side by side that never stand so. */
function breaksWord({ folded: text, lexicon }: BlockContext, formula: Formula, near: NearMatch): boolean {
  if (near.distance > 1 || formula.text.length < 7) return false;
  const unknown = (at: number) =>
    /^\p{Script=Han}{2}/u.test(text.slice(at, at + 2)) &&
    lexicon.model.usual(text.charCodeAt(at), text.charCodeAt(at + 1)) === 0;
  const extra = near.end - near.start > formula.text.length;
  return extra ? unknown(near.slip - 1) && unknown(near.slip) : unknown(near.slip - 1);
}

/** One hit a place, the closest and longest; none inside a place where another formula stands exactly. */
function best(hits: readonly Hit[], exact: readonly [number, number][]): Hit[] {
  const ranked = [...hits].sort(
    (a, b) => b.formula.text.length - b.near.distance * 3 - (a.formula.text.length - a.near.distance * 3),
  );
  const kept: Hit[] = [];
  for (const hit of ranked) {
    const { start, end, slip } = hit.near;
    if (exact.some(([from, to]) => from <= slip && slip < to && (from <= start || end <= to))) continue;
    if (kept.some((old) => start < old.near.end && old.near.start < end)) continue;
    kept.push(hit);
  }
  return kept;
}
