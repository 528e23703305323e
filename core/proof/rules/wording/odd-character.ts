import type { Finding } from '../../finding';
import { findingAt, type BlockContext, type BlockRule } from '../../rule';
import { lineOf, ROOM, type Line } from './character-line';
import { cutTermsIn, type Cut } from './cut-terms';
import { doubtOf } from './doubt';
import { likelyEdits, type Edit } from './likely-edits';
import { standsInRightWord } from './right-words';

/**
 * A slip of the hand: a character taken for another (贯砌落实 → 贯彻落实), lost, typed twice, too many, two of them turned, or a word
 * of the same sound. Told where published reports make so much more of what was meant than of what stands there.
 */
export const oddCharacter: BlockRule = { id: 'odd-character', category: 'wording', check };

/** An edit and how sure it is. */
interface Doubt {
  edit: Edit;
  doubt: number;
}

/** How sure a slip must be to be told; what is often taken for another, only where it is more than likely: 有效的／地化解. */
const TOLD = 1.5;
const TOLD_OF: Readonly<Partial<Record<Edit['name'], number>>> = { often: 3.1, other: 2, extra: 2 };
/** How sure a slip must be for a warning: what is often right as it stands, such as new words cut short, must be surer. */
const SURE: Readonly<Record<Edit['name'], number>> = {
  twice: 1.8,
  swap: 2.3,
  like: 2.3,
  lost: 2.9,
  word: 3,
  first: 3.3,
  last: 3.3,
  turn: 3.3,
  often: 3.4,
  other: 3.05,
  extra: 3.4,
};
/** What is shorter says nothing of what was meant. */
const LEAST = 4;
/** Edits nearer than this to one another explain the same slip. */
const NEAR = 3;

function check(context: BlockContext): Finding[] {
  if (context.lexicon.source.usage.singles === '') return [];
  const line = lineOf(context);
  if (line.end - ROOM < LEAST) return [];
  const doubts = doubtsOf(line);
  const sure = doubts.filter(({ edit, doubt }) => doubt >= SURE[edit.name]).map(({ edit }) => line.places[edit.at]!);
  const cuts = cutTermsIn(context).filter(({ start, end }) => !sure.some((at) => at > start - NEAR && at < end + NEAR));
  return [...cuts.map((one) => tellCut(context, one)), ...doubts.map((one) => tell(line, one))];
}

function tellCut(context: BlockContext, { start, end, term, lost }: Cut): Finding {
  return findingAt(context, start, end, {
    rule: oddCharacter,
    severity: 'warning',
    message: `“${context.text.slice(start, end)}”疑漏“${term[lost]!}”字，似应为“${term}”`,
    suggestion: term,
    basis: '公文常用搭配',
  });
}

/** The surest of the edits around each place in doubt. */
function doubtsOf(line: Line): Doubt[] {
  const found: Doubt[] = [];
  for (let at = ROOM; at < line.end; at += 1) {
    const edits = likelyEdits(line, at);
    // Almost everywhere there are none: not even a list of none is gone through.
    for (let i = 0; i < edits.length; i += 1) {
      const edit = edits[i]!;
      const doubt = doubtOf(line, edit);
      if (doubt < (TOLD_OF[edit.name] ?? TOLD) || isOfNumber(line, at) || isKnownWord(line, edit)) continue;
      const before = found.at(-1);
      if (!before || at - before.edit.at >= NEAR) found.push({ edit, doubt });
      else if (doubt > before.doubt) found[found.length - 1] = { edit, doubt };
    }
  }
  return found;
}

/** Names of bodies are cut short in any way before the number of a paper: 区政办发〔2024〕12号. */
function isOfNumber({ context: { text }, places }: Line, at: number): boolean {
  return /^\p{Script=Han}{1,8}[〔〈（([【［]\d{4}/u.test(text.slice(places[at], places[at]! + 14));
}

/** Whether what seems odd is part of a word that is right as it stands. */
function isKnownWord(line: Line, edit: Edit): boolean {
  const [first, last] = placesOf(line, edit);
  return standsInRightWord(line.context, line.places[first]!, line.places[last]! + 1);
}

function tell(line: Line, { edit, doubt }: Doubt): Finding {
  const { context, places } = line;
  const { text } = context;
  const [first, last] = placesOf(line, edit);
  const start = places[first]!;
  const end = places[last]! + 1;
  const own = text.slice(start, end);
  const right = String.fromCharCode(...edit.units);
  const shown = text.slice(Math.max(0, start - 2), end + 2);
  const says: Record<Edit['name'], string> = {
    like: `“${shown}”疑有错别字，“${own}”似应为“${right}”`,
    often: `“${shown}”疑有错别字，“${own}”似应为“${right}”`,
    other: `“${shown}”疑有错别字，“${own}”似应为“${right}”`,
    word: `“${shown}”疑有错别字，“${own}”似应为“${right}”`,
    lost: `“${own}”之间疑漏“${right}”字`,
    first: `“${own}”之前疑漏“${right}”字`,
    last: `“${own}”之后疑漏“${right}”字`,
    extra: `“${own}”疑为多出的字`,
    twice: `“${own[0]}”疑似重复`,
    swap: `“${own}”两字疑颠倒`,
    turn: `“${own}”两词疑颠倒`,
  };
  const sure = doubt >= SURE[edit.name];
  return findingAt(context, start, end, {
    rule: oddCharacter,
    severity: sure ? 'warning' : 'hint',
    message: says[edit.name],
    suggestion: sure ? suggestionOf(edit, own) : undefined,
    basis: '公文常用搭配',
  });
}

/** The first and last character to show: with one lost, those around the gap; with one typed twice, both. */
function placesOf({ units }: Line, { name, at, length }: Edit): [first: number, last: number] {
  if (name === 'lost') return [at - 1, at];
  if (name === 'first') return [at, at];
  if (name === 'last') return [at - 1, at - 1];
  if (name === 'twice') return units[at + 1] === units[at] ? [at, at + 1] : [at - 1, at];
  return [at, at + length - 1];
}

/** What to put there; nothing for a character that is only guessed at. */
function suggestionOf({ name, units }: Edit, own: string): string | undefined {
  if (name === 'twice') return own.slice(0, 1);
  return name === 'like' || name === 'often' || name === 'word' || name === 'swap' || name === 'turn'
    ? String.fromCharCode(...units)
    : undefined;
}
