import type { Finding } from '../../finding';
import { matchesIn } from '../../match';
import { findingAt, type BlockContext, type BlockRule } from '../../rule';

/** 《…《…》…》: the inner title takes 〈〉. */
export const nestedTitles: BlockRule = { id: 'nested-title', category: 'punctuation', check };

const NESTED = /《[^《》]{0,40}(《([^《》]{1,60})》)[^《》]{0,40}》/gu;

function check(context: BlockContext): Finding[] {
  const findings: Finding[] = [];
  for (const match of matchesIn(context, NESTED)) {
    const start = match.index + match[0].indexOf(match[1]!, 1);
    findings.push(
      findingAt(context, start, start + match[1]!.length, {
        rule: nestedTitles,
        severity: 'error',
        message: '书名号里面再用书名号，里层用单书名号〈〉',
        suggestion: `〈${context.text.slice(start + 1, start + match[1]!.length - 1)}〉`,
        basis: 'GB/T 15834—2011 第4.15条',
      }),
    );
  }
  return findings;
}
