import type { Finding } from '../../finding';
import { matchesIn } from '../../match';
import { findingAt, type BlockContext, type BlockRule } from '../../rule';

/** Straight quotes "" '' around Chinese words. */
export const straightQuote: BlockRule = { id: 'straight-quote', category: 'punctuation', check };

const STRAIGHT = /["＂'＇]/gu;

function check(context: BlockContext): Finding[] {
  const findings: Finding[] = [];
  let open = false;
  for (const match of matchesIn(context, STRAIGHT)) {
    const around = context.text.slice(Math.max(0, match.index - 1), match.index + 2);
    if (!/[\p{Script=Han}，。、；：]/u.test(around)) continue;
    const double = match[0] === '"' || match[0] === '＂';
    open = !open;
    findings.push(
      findingAt(context, match.index, match.index + 1, {
        rule: straightQuote,
        severity: 'error',
        message: '中文引号用“”或‘’，不用直引号',
        suggestion: double ? (open ? '“' : '”') : open ? '‘' : '’',
        basis: 'GB/T 15834—2011 第4.8.2条',
      }),
    );
  }
  return findings;
}
