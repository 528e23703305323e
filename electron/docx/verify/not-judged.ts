import type { ClauseResult } from '../../../core/variant/clause-result';

/** Clauses that no reading of the file can settle, or that concern what this kind of file does not have. */
const CLAUSES: readonly [clause: string, title: string, why: string, expected: string][] = [
  ['6', '印制装订', '印刷、装订不在文件里', '双面印刷，左侧装订，两页页码套正误差不超过2mm'],
  ['9', '计量单位、标点和数字', '由“检查”逐处提示', '计量单位GB 3100—3102，标点GB/T 15834，数字GB/T 15835'],
];

export const NOT_JUDGED: readonly ClauseResult[] = CLAUSES.map(([clause, title, found, expected]) => ({
  clause,
  title,
  verdict: 'not-judged',
  found,
  expected,
}));
