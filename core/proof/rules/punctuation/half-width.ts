import type { Finding } from '../../finding';
import { allMatches } from '../../match';
import { findingAt, type BlockContext, type BlockRule } from '../../rule';

/** Half-width , ; : ? ! ( ) and a full stop typed as “.” in Chinese text. */
export const halfWidth: BlockRule = { id: 'half-width', category: 'punctuation', check };

const STOP = /\.(?<=[\p{Script=Han}”》）%][.])(?=\s*(?:[\p{Script=Han}“《（]|$))/gu;

function check(context: BlockContext): Finding[] {
  const { text, folded } = context;
  const findings: Finding[] = [];
  const report = (at: number, right: string) =>
    findings.push(
      findingAt(context, at, at + 1, {
        rule: halfWidth,
        severity: 'error',
        message: `中文里用全角“${right}”，不用半角“${text[at]}”`,
        suggestion: right,
        basis: 'GB/T 15834—2011 第5.1条',
      }),
    );
  if (folded !== text) for (let i = 0; i < text.length; i += 1) if (text[i] !== folded[i]) report(i, folded[i]!);
  for (const match of allMatches(text, STOP)) report(match.index, '。');
  return findings;
}
