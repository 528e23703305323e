import { isNone, isWord, type Line } from './character-line';
import { DE, DE_VERB, evidenceOf, GREAT, holds, SELF, sidesAlike, WORD } from './evidence';
import type { Edit } from './likely-edits';

/** Last characters of bodies and places, and small words, with which the next word often begins: 外交部部长, 可以以书面形式. */
const MEETING =
  '部局区省市县州会院厅处科委办室所站镇乡街村等人庭一二三四五六七八九十全大多层步年月日时天户家件个次种样条项事代世生渐常往仅刚频屡早悄默习以为的中可在对将与及和是有其就被向从了';

/** Words that begin a clause before any verb. */
const ADVERBS = '共已均现仍尚还也都又';
/** Words that are short for a longer one. */
const WHOLE = '应可并但因如仍已曾将须需经虽若或及能会他她它我这那其';
/** Clauses no longer than this are often set side by side. */
const SHORT = 5;
/** What rules for dates see to. */
const DATE = '年月日';
const NUMERALS = '一二三四五六七八九十两百千';
const ONE = '一'.charCodeAt(0);
const [FIRST, AGAIN] = ['先'.charCodeAt(0), '再'.charCodeAt(0)];
/** So far before the second step stands the word for the first. */
const FIRST_BEFORE = 12;

/** How sure it is that an edit is needed: above 0 by more than chance. */
export function doubtOf(line: Line, edit: Edit): number {
  const weights = line.lexicon.source.usage.weights[edit.name];
  if (!weights || isRight(line, edit)) return -Infinity;
  const evidence = evidenceOf(line, edit);
  let sum = (weights[evidence.length] ?? 0) + plainly(line, edit);
  for (let i = 0; i < evidence.length; i += 1) sum += evidence[i]! * weights[i]!;
  return sum;
}

export function plainly(line: Line, edit: Edit): number {
  if (!isPlain(line, edit)) return 0;
  const { units, lexicon } = line;
  if (lexicon.model.commonness(units[edit.at]!) > 0) return PLAIN;
  const meant = edit.units[0] ?? 0;
  const isField = (one: number, other: number) => lexicon.field.has(one * 0x10000 + other);
  // A character no report has: surer where the one meant makes a word of the field (清単 → 清单).
  return isField(units[edit.at - 1]!, meant) || isField(meant, units[edit.at + 1]!) ? 6 * PLAIN : 3 * PLAIN;
}

/** What evidence is worth that any reader would take, and how much must be gained to mistrust a character nobody knows. */
const PLAIN = 2;
const UNHEARD = 36;

/** Whether what stands there is no word in any way, and what was meant is one of the field (办结热限 → 热线), or of any where two are turned. */
function isPlain({ units, lexicon: { model, field } }: Line, { name, at, units: meant, length, gain }: Edit): boolean {
  const [left, own, right] = [units[at - 1]!, units[at]!, units[at + length]!];
  const isField = (one: number, other: number) => field.has(one * 0x10000 + other);
  const strange = (one: number, other: number) => model.usual(one, other) === 0 && !isWord(one, other);
  // A character that no report has.
  if ((name === 'like' || name === 'other') && model.commonness(own) === 0)
    return gain >= UNHEARD && Math.max(model.usual(left, meant[0]!), model.usual(meant[0]!, right)) >= WORD;
  if (name === 'like')
    return strange(left, own) && strange(own, right) && (isField(left, meant[0]!) || isField(meant[0]!, right));
  if (name === 'twice') {
    const first = units[at + 1] === own ? at : at - 1;
    const [before, after] = [units[first - 1]!, units[first + 2]!];
    return strange(own, own) && !holds(MEETING, own) && isField(before, own) && strange(own, after);
  }
  // A word cut short that begins a clause: 推｜依法行政, 优｜公共服务.
  if (name === 'lost') return isNone(units[at - 2]!) && strange(left, own) && isField(left, meant[0]!);
  return (
    name === 'swap' &&
    isWord(meant[0]!, meant[1]!) &&
    (strange(own, units[at + 1]!) || (isNone(right) && isWord(units[at - 2]!, left))) &&
    strange(left, own) &&
    (isNone(right) || strange(units[at + 1]!, right))
  );
}

/** Two characters so usual side by side are a word to any reader. */
const JOINED = 22;
/** So many steps. */
const CLEAR = 45;

/** Whether it is as right as it stands: two that seem turned are a word, or what stands twice is often said so. */
export function isRight(line: Line, edit: Edit): boolean {
  const { name, at, units: meant, gain } = edit;
  const { units, lexicon } = line;
  const own = units[at]!;
  // 先提醒、再整改.
  if (own === AGAIN && units.subarray(Math.max(0, at - FIRST_BEFORE), at).includes(FIRST)) return true;
  // No numeral is likelier than another.
  if (meant.length === 1 && holds(NUMERALS, own) && holds(NUMERALS, meant[0]!)) return true;
  if (name === 'twice') return isMeant(line, at, gain);
  // 共解决, 已备案: such a word stands before any other.
  if (
    gain < GREAT &&
    name !== 'swap' &&
    holds(ADVERBS, own) &&
    isNone(units[at - 1]!) &&
    isWord(units[at + 1]!, units[at + 2]!)
  )
    return true;
  if (name === 'swap' && gain < GREAT && (own === DE || units[at + 1] === DE)) return true;
  // What gains very much is none of these.
  if (gain >= CLEAR) return false;
  if (name === 'swap') return isWord(own, units[at + 1]!) || lexicon.field.has(own * 0x10000 + units[at + 1]!);
  if ((name === 'extra' || name === 'first' || name === 'last') && isParallel(units, at)) return true;
  return (name === 'lost' || name === 'first') && isWhole(units[at - 1]!, meant[0]!, own);
}

/** Whether what seems cut short is said so, too: 应 for 应当, 村 for 农村. */
function isWhole(left: number, lost: number, right: number): boolean {
  if (left === DE_VERB || right === DE_VERB) return true;
  const [short, shorter] = [holds(WHOLE, left) && isWord(left, lost), holds(WHOLE, right) || holds(SELF, right)];
  return short || (shorter && isWord(lost, right));
}

/** Whether a short clause is as long as the one before or behind it: 化矛盾、护稳定、促发展. */
function isParallel(units: Uint16Array, at: number): boolean {
  return sidesAlike(units, at, SHORT) > 0;
}

/** Whether what stands twice is said so: 层层, 扎扎实实, 浓浓的, or the end of one word and the beginning of the next. */
function isMeant(line: Line, at: number, gain: number): boolean {
  const { units, lexicon } = line;
  const { model } = lexicon;
  const own = units[at]!;
  const first = units[at + 1] === own ? at : at - 1;
  const [before, after] = [units[first - 1]!, units[first + 2]!];
  if (
    before === ONE ||
    holds(DATE, own) ||
    (before === units[first - 2] && !isNone(before)) ||
    (after === units[first + 3] && !isNone(after))
  )
    return true;
  const isPart = (one: number, other: number) => isWord(one, other) || model.usual(one, other) >= WORD;
  if (!isPart(before, own) && !isPart(own, after)) return true;
  if (gain >= CLEAR) return false;
  if (isWord(own, own)) return true;
  // 检举｜举报, 和｜和平区; but not where the first belongs to the word before: 落实｜行｜行政.
  const ends = isWord(before, own) && !isWord(units[first - 2]!, before);
  if (holds(MEETING, own))
    return ends || ((isNone(before) || model.usual(before, own) > 0) && model.usual(own, after) >= JOINED);
  const begins = isWord(own, after) || lexicon.field.has(own * 0x10000 + after);
  return ends && begins;
}
