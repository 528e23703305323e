import type { BlockSentence } from '../../report/sentences';
import { anyOf, findSentences, firstShowing, listLabels } from '../find-sentences';
import type { PhraseRule } from '../rule';
import type { Scope } from '../scopes';
import { met, missing, weak, type Context, type Verdict } from '../verdict';

const NEAR = 1;

export function judgePhrase(rule: PhraseRule, { report, scopes, title }: Context): Verdict {
  const topic = rule.topic ?? title;
  const scope = scopes.in(rule.in);
  const named = findSentences(scope, anyOf(rule.any, report.year));
  if (named.length === 0) return missing(`没有写到${topic}`);

  const windows = windowsAfter(scope, named, rule.near ?? NEAR);
  const shows = rule.shows ?? [];
  if (shows.length === 0) {
    const told = windows.flat().filter((sentence) => !sentence.heading);
    return told.length > 0 ? met(told) : weak(`只有标题提到${topic}，没有写内容`, named);
  }
  const evidence: BlockSentence[] = [];
  const lacking = shows.filter((show) => {
    for (const window of windows) {
      const shown = firstShowing(window, show, report.year);
      if (!shown) continue;
      evidence.push(window[0]!, shown);
      return false;
    }
    return true;
  });
  if (shows.length - lacking.length >= (rule.enough ?? shows.length)) return met(evidence);
  if (named.every((sentence) => sentence.heading)) return weak(`只有标题提到${topic}，没有写内容`, named);
  return weak(`写到了${topic}，但没有${listLabels(lacking)}`, evidence.length > 0 ? evidence : [named[0]!]);
}

/**
 * Each sentence that names the matter with the few after it, up to the next heading. A heading names it for what
 * follows and shows nothing itself.
 */
function windowsAfter(scope: Scope, named: readonly BlockSentence[], near: number): BlockSentence[][] {
  const all = scope.sentences;
  let from = 0;
  return named.map((sentence) => {
    from = all.indexOf(sentence, from);
    const window = sentence.heading ? [] : [sentence];
    for (const next of all.slice(from + 1, from + 1 + near)) {
      if (next.heading) break;
      window.push(next);
    }
    return window;
  });
}
