import type { Finding } from '../../finding';
import { matchesIn } from '../../match';
import { findingAt, type BlockContext, type BlockRule } from '../../rule';

/** “……效能四是加强……”: the next of a sequence with no mark before it. */
export const missingBeforeOrdinal: BlockRule = { id: 'missing-before-ordinal', category: 'punctuation', check };

const ORDINALS = '一二三四五六七八九十';
/** “主要问题一是……” is how some lead over to a list. */
const LEADS = '题因有为施法作面点是在即括中况现其统第唯万不同单';
const ORDINAL = /([一二三四五六七八九十])(?:是|要)/gu;

function check(context: BlockContext): Finding[] {
  const findings: Finding[] = [];
  let expected = 0;
  const matches = matchesIn(context, ORDINAL);
  for (const [i, match] of matches.entries()) {
    const value = ORDINALS.indexOf(match[1]!);
    const before = context.folded[match.index - 1] ?? '';
    if (/^$|[。；：，、！？\s]/u.test(before)) expected = value + 1;
    else if (
      value === expected &&
      (expected > 0 || (matches[i + 1]?.[0] === '二是' && !LEADS.includes(before))) &&
      /[\p{Script=Han}”》）\d%]/u.test(before) &&
      match[0].endsWith('是')
    ) {
      findings.push(
        findingAt(context, match.index - 1, match.index + 2, {
          rule: missingBeforeOrdinal,
          severity: 'warning',
          message: `“${match[0]}”前缺少标点`,
          basis: 'GB/T 15834—2011',
        }),
      );
      expected = value + 1;
    }
  }
  return findings;
}
