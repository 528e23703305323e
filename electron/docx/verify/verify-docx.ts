/** kept 符合 · deviates 有偏离（国标为“一般”“可以”的） · broken 不符合 · not-judged 未判断. */
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

/** Reads any .docx back and judges it clause by clause. `path` names it in errors. */
export function verifyDocx(_bytes: Uint8Array, _path = '.docx'): ClauseResult[] {
  return [];
}
