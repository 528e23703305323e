import { bodyLength } from '../find-sentences';
import type { ShareRule } from '../rule';
import type { Context } from '../context';
import { met, missing, weak, type Verdict } from '../verdict';

/** Weighs a part against the whole text. */
export function judgeShare(rule: ShareRule, { scopes }: Context): Verdict {
  const scope = scopes.of(rule.in);
  const part = bodyLength(scope);
  if (part === 0) return missing('还没有写内容');
  const share = part / bodyLength(scopes.whole);
  const percent = (value: number) => `${Math.round(value * 1000) / 10}%`;
  const first = scope.sentences.slice(0, 1);
  return share >= rule.min ? met(first) : weak(`约占全文 ${percent(share)}，宜在 ${percent(rule.min)} 以上`, first);
}
