/**
 * kept 符合 · deviates 有偏离: the clause says 一般, 推荐 or 可以, or the office's layout has it so · broken 不符合: the clause
 * binds · not-judged 未判断: the file has nothing to judge, or only a person can.
 */
export type Verdict = 'kept' | 'deviates' | 'broken' | 'not-judged';

/** What one clause of GB/T 9704—2012 says of a file. */
export interface ClauseResult {
  clause: string;
  title: string;
  verdict: Verdict;
  /** What stands in the file, or why it was not judged. */
  found: string;
  expected: string;
}

export const VERDICT_NAMES: Readonly<Record<Verdict, string>> = {
  kept: '符合',
  deviates: '偏离',
  broken: '不符合',
  'not-judged': '未判断',
};
