import type { BlockSentence } from '../../report/sentences';
import { compilePattern } from '../compile-pattern';
import { findSentences, listLabels } from '../find-sentences';
import type { MentionsRule } from '../rule';
import type { Scope } from '../scope';
import type { Context } from '../context';
import { met, missing, weak, type Verdict } from '../verdict';

/** Looks for several things that may stand far apart. */
export function judgeMentions(rule: MentionsRule, { report, scopes }: Context): Verdict {
  const scope = rule.opening ? scopes.opening : scopes.in(rule.in);
  const counts = (sentence: BlockSentence) => !sentence.heading || (rule.headings === true && hasText(scope, sentence));
  const told = rule.each.map((show) => findSentences(scope, compilePattern(show.pattern, report.year)).find(counts));
  const lacking = rule.each.filter((_, i) => !told[i]);
  const evidence = told.filter((sentence) => sentence !== undefined);
  if (evidence.length >= (rule.enough ?? rule.each.length)) return met(evidence);
  const note = `${rule.opening ? '导语' : ''}没有写到${listLabels(lacking)}`;
  return evidence.length === 0 && rule.none !== 'weak' ? missing(note) : weak(note, evidence);
}

function hasText(scope: Scope, heading: BlockSentence): boolean {
  return scope.sentences[scope.sentences.indexOf(heading) + 1]?.heading === false;
}
