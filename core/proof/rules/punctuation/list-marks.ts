import type { Finding } from '../../finding';
import { matchesIn } from '../../match';
import { findingAt, type BlockContext, type BlockRule } from '../../rule';

/** “一是甲；二是乙。三是丙，四是丁。”: members of one sentence each that are parted by different marks. */
export const listMarks: BlockRule = { id: 'list-marks', category: 'punctuation', check };

const ORDINALS = '一二三四五六七八九十';
const MEMBER = /(?<=^|[，。；：、])([一二三四五六七八九十])(?:是|要)/gu;

function check(context: BlockContext): Finding[] {
  const { folded } = context;
  if (!folded.includes('一是') && !folded.includes('一要')) return [];
  const members = matchesIn(context, MEMBER).map((match) => ({
    mark: match.index - 1,
    at: match.index,
    value: ORDINALS.indexOf(match[1]!),
  }));
  const findings: Finding[] = [];
  for (let from = 0; from < members.length;) {
    let to = from + 1;
    while (members[to]?.value === members[to - 1]!.value + 1) to += 1;
    findings.push(...oddMarks(context, members.slice(from, to)));
    from = to;
  }
  return findings;
}

function oddMarks(context: BlockContext, members: readonly { mark: number; at: number }[]): Finding[] {
  const { folded } = context;
  const marks = members.slice(1).map(({ mark }) => mark);
  // What 、 and ： part is no sentence of its own.
  const pause = marks.filter((mark) => '、：'.includes(folded[mark]!));
  // Members that hold sentences of their own are the matter of other rules.
  const plain = members.slice(0, -1).every(({ at }, i) => !folded.slice(at, marks[i]).includes('。'));
  const usual = plain ? usualMark(marks.map((mark) => folded[mark]!)) : null;
  const odd = usual === null ? pause : marks.filter((mark) => folded[mark] !== usual);
  return odd.map((mark) =>
    findingAt(context, mark, mark + 1, {
      rule: listMarks,
      severity: 'warning',
      message: '同一组各项之间的标点不一致',
      suggestion: usual !== null && usual !== '、' ? usual : undefined,
      basis: 'GB/T 15834—2011（分号）',
    }),
  );
}

/** What most members are parted by; the first where two are as frequent, null where there is nothing to compare. */
function usualMark(marks: readonly string[]): string | null {
  if (marks.length < 2) return null;
  const count = (mark: string) => marks.filter((other) => other === mark).length;
  return marks.toSorted((a, b) => count(b) - count(a))[0]!;
}
