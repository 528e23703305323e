import type { Finding } from '../../finding';
import { allMatches } from '../../match';
import { findingAt, type BlockContext, type BlockRule } from '../../rule';

/** “一是甲。乙，二是丙。丁”: members made of sentences of their own, and a comma where one begins. */
export const commaBeforeOrdinal: BlockRule = { id: 'comma-before-ordinal', category: 'punctuation', check };

const ORDINALS = '一二三四五六七八九十';
const MEMBER = /(?<=^|[，。；：、])([一二三四五六七八九十])是/gu;

function check(context: BlockContext): Finding[] {
  const { folded } = context;
  if (!folded.includes('，一是') && !folded.includes('二是')) return [];
  const members = allMatches(folded, MEMBER);
  return members.flatMap((match, i) => {
    const mark = match.index - 1;
    if (folded[mark] !== '，') return [];
    const value = ORDINALS.indexOf(match[1]!);
    const near = members[value === 0 ? i + 1 : i - 1];
    if (!near || ORDINALS.indexOf(near[1]!) !== (value === 0 ? 1 : value - 1)) return [];
    // Of the first member its own sentences tell, of the others those of the member before.
    const own = value === 0 ? folded.slice(mark, near.index - 1) : folded.slice(near.index, mark);
    if (!own.includes('。')) return [];
    return [
      findingAt(context, mark, mark + 1, {
        rule: commaBeforeOrdinal,
        severity: value === 0 ? 'hint' : 'warning',
        message: `各项自成几句，“${match[0]}”前应当用${value === 0 ? '句号或冒号' : '句号'}`,
        suggestion: value === 0 ? undefined : '。',
        basis: 'GB/T 15834—2011',
      }),
    ];
  });
}
