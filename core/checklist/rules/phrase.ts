import type { BlockSentence } from '../../report/sentences';
import { anyOf, findSentences, firstShowing, listLabels } from '../find-sentences';
import { turnsAway } from '../matters';
import { opensPoint } from '../opens-point';
import { reachOf } from '../reach';
import type { PhraseRule, Show } from '../rule';
import type { Scope } from '../scope';
import type { Context } from '../context';
import { met, missing, weak, type Verdict } from '../verdict';

/** How far a fact may stand behind the sentence that names its matter, in sentences, where the rule does not say. */
export const NEAR = 1;

/** Looks for sentences that name a matter and for the facts in or right after them. */
export function judgePhrase(rule: PhraseRule, { report, scopes, title }: Context): Verdict {
  const topic = rule.topic ?? title;
  const scope = scopes.in(rule.in);
  const named = findSentences(scope, anyOf(rule.any, report.year));
  if (named.length === 0) return missing(`没有写到${topic}`);

  const windows = windowsAfter(scope, named, rule.near ?? NEAR);
  const told = named.filter((sentence) => !sentence.heading);
  const shows = rule.shows ?? [];
  if (told.length === 0 && windows.every((window) => window.length === 0))
    return missing(`只有标题提到${topic}，下面没有内容`, named);
  if (shows.length === 0) {
    const text = told.length > 0 ? told : windows.flatMap((window) => window.slice(0, 1));
    return met(text);
  }
  const shown = shows.map((show) => nearest(named, windows, show, report.year));
  const lacking = shows.filter((_, i) => !shown[i]);
  const facts = shown.filter((one) => one !== undefined);
  const evidence = facts.map(({ sentence }) => sentence);
  // Facts that stand in the next sentence speak only beside the one that names the matter.
  const naming = facts.flatMap(({ after }) => (after.heading ? [] : [after]));
  if (evidence.length >= (rule.enough ?? shows.length)) return met([...evidence, ...naming]);
  if (told.length === 0 && evidence.length === 0) return weak(`只有标题提到${topic}，没有写内容`, named);
  return weak(`写到了${topic}，但没有${listLabels(lacking)}`, evidence.length > 0 ? evidence : told);
}

/** The sentence that shows it and stands nearest to one that names the matter, with that one. */
function nearest(
  named: readonly BlockSentence[],
  windows: readonly BlockSentence[][],
  show: Show,
  year: number,
): { sentence: BlockSentence; after: BlockSentence } | undefined {
  let best: { sentence: BlockSentence; after: BlockSentence; distance: number } | undefined;
  for (const [i, window] of windows.entries()) {
    const sentence = firstShowing(window, show, year);
    if (!sentence) continue;
    const distance = window.indexOf(sentence);
    if (!best || distance < best.distance) best = { sentence, after: named[i]!, distance };
    if (distance === 0) break;
  }
  return best;
}

/** Each sentence that names the matter with the few after it that still belong to it. */
function windowsAfter(scope: Scope, named: readonly BlockSentence[], near: number): BlockSentence[][] {
  const all = scope.sentences;
  let at = 0;
  return named.map((sentence) => {
    at = all.indexOf(sentence, at);
    const { introduces, opening, reach } = reachOf(sentence, near);
    const window = sentence.heading ? [] : [sentence];
    for (const next of all.slice(at + 1, at + 1 + reach)) {
      if (next.heading || (!introduces && opensPoint(next))) break;
      if (!introduces && (next.block !== sentence.block || (!opening && turnsAway(sentence, next)))) break;
      window.push(next);
    }
    return window;
  });
}
