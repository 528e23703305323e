import type { Finding } from './finding';

/** Rules that stand for many words: what is one class to a person is one word of theirs. */
const BY_WORD = new Set([
  'wrong-word',
  'formula',
  'series',
  'odd-character',
  'body-name',
  'abbreviation',
  'period',
  'other-place',
]);

/** What a person means by “这类”: the rule, or the word where one rule stands for many. */
export function classOf({ rule, message }: Pick<Finding, 'rule' | 'message'>): string {
  return BY_WORD.has(rule) ? `${rule}|${message}` : rule;
}
