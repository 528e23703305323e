import { NEAR_SOUND, SAME_SOUND } from '../../text/look-alikes';
import { isAlone, isNone, isWord, type Line } from './character-line';
import type { Edit } from './likely-edits';

/** Small words, which stand beside almost anything. */
const SMALL =
  '的和与及或等了地得着过有任为对在是不上下中也各本将所以之个把被就都并而于者来要从到一二三四五六七八九十两多其该此全';
/** What a report calls itself and its bodies. */
const SELF = '局镇街乡县区市院所省州村校厅委处科';

/** Last characters of bodies and places, and small words, with which the next word often begins: 外交部部长, 可以以书面形式. */
const MEETING =
  '部局区省市县州会院厅处科委办室所站镇乡街村等人庭一二三四五六七八九十全大多层步年月日时天户家件个次种样条项事代世生渐常往仅刚频屡早悄默习以为的中可在对将与及和是有其就被向从了';

/** Words that are short for a longer one. */
const WHOLE = '应可并但因如仍已曾将须需经虽若或及能会他她它我这那其';
/** Small words that end no clause by themselves. */
const HANGING = '和与对以把被将向从于及而并为由的在';
/** Clauses no longer than this are often set side by side. */
const SHORT = 5;
/** So many steps. */
const GREAT = 60;
/** What rules for dates see to. */
const DATE = '年月日';
const NUMERALS = '一二三四五六七八九十两百千';
const [DE, DE_VERB, DI] = ['的'.charCodeAt(0), '得'.charCodeAt(0), '地'.charCodeAt(0)];
const ONE = '一'.charCodeAt(0);
const [FIRST, AGAIN] = ['先'.charCodeAt(0), '再'.charCodeAt(0)];
/** So far before the second step stands the word for the first. */
const FIRST_BEFORE = 12;
/** Two characters that are usual as one word are at least so usual. */
const WORD = 18;

/** What speaks for an edit and against it, one number each; the weights of the lexicon stand in the same order. */
export function evidenceOf(line: Line, edit: Edit): number[] {
  const { units, costs, lexicon } = line;
  const { model } = lexicon;
  const { at, gain, name, length } = edit;
  const own = units[at]!;
  const end = units[at + length - 1]!;
  const left = units[at - 1]!;
  const right = units[at + length]!;
  const old = costs[at]! + costs[at + 1]! + costs[at + 2]! + costs[at + 3]! + (length >= 2 ? costs[at + 4]! : 0);
  // What stands left and right of the gap, or of what is put in.
  const [first, last] = edit.units.length > 0 ? [edit.units[0]!, edit.units.at(-1)!] : [right, right];
  const behind = isLost(name) ? own : right;
  const usualLeft = model.usual(left, own);
  const usualRight = isLost(name) ? 0 : model.usual(end, right);
  const newLeft = model.usual(left, first);
  const newRight = edit.units.length === 0 ? 0 : model.usual(last, behind);
  const wordLeft = Number(isWord(left, own));
  const wordRight = Number(isWord(end, right));
  const alone = Number(isAlone(line, at) && (length === 1 || isAlone(line, at + 1)));
  const aloneLeft = Number(isAlone(line, at - 1));
  const aloneRight = Number(isAlone(line, at + length));
  const isField = (one: number, other: number) => lexicon.field.has(one * 0x10000 + other);
  const newWord = Number(isWord(left, first) || (edit.units.length > 0 && isWord(last, behind)));
  const newField = Number(isField(left, first) || isField(last, behind) || (length === 2 && isField(first, last)));
  const unknown =
    name === 'twice' ? 2 * Number(model.usual(own, own) === 0) : Number(usualLeft === 0) + Number(usualRight === 0);
  const inWord = name !== 'twice' && (wordLeft > 0 || wordRight > 0 || (length === 2 && isWord(own, end)));
  const broken = Number(unknown === 2 && !inWord);
  const mended = Number(
    Math.max(newLeft, newRight, length === 2 ? model.usual(first, last) : 0) >= WORD &&
      (newWord > 0 || newField > 0 || (length === 2 && isWord(first, last))),
  );
  return [
    gain / 10,
    Math.min(gain, 40) / 10,
    old / 10,
    costs[at]! / 10,
    costs[at + 1]! / 10,
    costs[at + 2]! / 10,
    gain / old,
    usualLeft / 10,
    usualRight / 10,
    Math.max(usualLeft, usualRight) / 10,
    Math.min(usualLeft, usualRight) / 10,
    newLeft / 10,
    newRight / 10,
    Math.max(newLeft, newRight) / 10,
    Math.min(newLeft, newRight) / 10,
    wordLeft,
    wordRight,
    Math.max(wordLeft, wordRight),
    alone,
    aloneLeft,
    aloneRight,
    alone * Math.max(aloneLeft, aloneRight),
    alone * aloneLeft * aloneRight,
    newWord,
    newWord * alone,
    Number(holds(SMALL, own)),
    Number(edit.units.length > 0 && holds(SMALL, first)),
    Number(holds(SELF, own)),
    Number(edit.units.length > 0 && holds(SELF, first)),
    Number(isNone(left)),
    Number(isNone(right)),
    Number(model.commonness(own) === 0),
    model.commonness(own) / 10,
    Number(edit.kind === SAME_SOUND),
    Number(edit.kind === NEAR_SOUND),
    Number(first === DE || first === DE_VERB || first === DI),
    Number(own === DE || own === DE_VERB || own === DI),
    Number(isNone(own)),
    Number(isField(left, own) || isField(end, right) || (length === 2 && isField(own, end))),
    newField,
    Number(isNone(units[at - 2]!)),
    unknown,
    broken,
    mended,
    broken * mended,
    length === 2 ? Number(isWord(own, end)) : 0,
    length === 2 ? model.usual(own, end) / 10 : 0,
    length === 2 ? model.usual(first, last) / 10 : 0,
    alone * lexicon.bound[own]!,
    aloneLeft * lexicon.bound[left]!,
    aloneRight * lexicon.bound[right]!,
    Number(isAlone(line, at + 1 + length - 1 + 1)) * lexicon.bound[units[at + length + 1]!]!,
    Number(isAlone(line, at - 2)) * lexicon.bound[units[at - 2]!]!,
    Math.max(0, gain - GREAT) / 10,
    Number(alone > 0 && isNone(right) && holds(HANGING, own)),
    costs[at - 1]! / 10,
    costs[at - 2]! / 10,
    edit.units.length > 0 ? model.commonness(first) / 10 : 0,
    Number(isLost(name) && isWord(units[at - 2]!, left)),
    model.usual(units[at - 2]!, left) / 10,
  ];
}

function isLost(name: Edit['name']): boolean {
  return name === 'lost' || name === 'first' || name === 'last';
}

function holds(characters: string, unit: number): boolean {
  return characters.includes(String.fromCharCode(unit));
}

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
function isPlain(
  { units, lexicon: { model, field } }: Line,
  { name, at, kind, units: meant, length, gain }: Edit,
): boolean {
  const [left, own, right] = [units[at - 1]!, units[at]!, units[at + length]!];
  const isField = (one: number, other: number) => field.has(one * 0x10000 + other);
  const strange = (one: number, other: number) => model.usual(one, other) === 0 && !isWord(one, other);
  // A character that no report has.
  if ((name === 'like' || name === 'other') && model.commonness(own) === 0)
    return gain >= UNHEARD && Math.max(model.usual(left, meant[0]!), model.usual(meant[0]!, right)) >= WORD;
  if (name === 'like')
    return (
      kind === SAME_SOUND &&
      strange(left, own) &&
      strange(own, right) &&
      (isField(left, meant[0]!) || isField(meant[0]!, right))
    );
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
  let from = at;
  let to = at;
  while (!isNone(units[to]!)) to += 1;
  while (!isNone(units[from - 1]!)) from -= 1;
  const length = to - from;
  if (length > SHORT) return false;
  let [before, behind] = [0, 0];
  while (before <= length && from - 2 - before >= 0 && !isNone(units[from - 2 - before]!)) before += 1;
  while (behind <= length && !isNone(units[to + 1 + behind]!)) behind += 1;
  return before === length || behind === length;
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
