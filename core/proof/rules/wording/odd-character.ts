import type { Finding } from '../../finding';
import { findingAt, type BlockContext, type BlockRule } from '../../rule';
import { lineOf, ROOM, type Line } from './character-line';
import { doubtOf } from './doubt';
import { likelyEdits, type Edit } from './likely-edits';

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

/** How sure a slip must be to be told, and to be told as a warning. */
const TOLD = 2.2;
const SURE = 3.8;
/** The same where neither sound nor shape explains how it came about. */
const SURE_ALONE = 4.4;
/** What is often taken for another is told only where it is more than likely: 有效的／地化解. */
const TOLD_OFTEN = 3;
/** Edits nearer than this to one another explain the same slip. */
const NEAR = 3;

function check(context: BlockContext): Finding[] {
  if (context.lexicon.source.usage.singles === '') return [];
  const line = lineOf(context);
  return doubtsOf(line).map((one) => tell(line, one));
}

/** The surest of the edits around each place in doubt. */
function doubtsOf(line: Line): Doubt[] {
  const found: Doubt[] = [];
  for (let at = ROOM; at < line.end; at += 1) {
    for (const edit of likelyEdits(line, at)) {
      const doubt = doubtOf(line, edit);
      if (doubt < (edit.name === 'often' ? TOLD_OFTEN : TOLD) || isOfNumber(line, at)) continue;
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
  const sure = doubt >= sureFrom(edit);
  return findingAt(context, start, end, {
    rule: oddCharacter,
    severity: sure ? 'warning' : 'hint',
    message: says[edit.name],
    suggestion: sure ? suggestionOf(edit, own) : undefined,
    basis: '公文常用搭配',
  });
}

/** How much doubt is enough for a warning. */
function sureFrom({ name }: Edit): number {
  return name === 'extra' || name === 'other' ? SURE_ALONE : SURE;
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
