import { readBytes } from '../disk/read-bytes';
import { INPUT_LIMIT } from '../disk/read-input';
import { verifyDocx, type Verdict } from '../docx/verify/verify-docx';
import { readArguments, requireEnding } from './arguments';
import type { CommandContext } from './context';

const VERDICT_NAMES: Readonly<Record<Verdict, string>> = {
  kept: '符合',
  deviates: '有偏离',
  broken: '不符合',
  'not-judged': '未判断',
};

/** shufa verify <file.docx> [--json]: GB/T 9704—2012, clause by clause. */
export function runVerify(args: string[], context: CommandContext): number {
  const given = readArguments(args, ['<文件.docx>'], { json: { type: 'boolean' } }, context);
  const path = given.paths[0]!;
  requireEnding(path, '.docx');
  const clauses = verifyDocx(readBytes(path, INPUT_LIMIT), path);
  const summary = { kept: 0, deviates: 0, broken: 0, notJudged: 0 };
  for (const { verdict } of clauses) summary[verdict === 'not-judged' ? 'notJudged' : verdict] += 1;
  if (given.flag('json')) {
    context.out(JSON.stringify({ clauses, summary }, null, 2));
    return 0;
  }
  for (const { clause, title, verdict, found, expected } of clauses) {
    const detail = verdict === 'kept' ? found : verdict === 'not-judged' ? found : `${found}，应为${expected}`;
    context.out(`${VERDICT_NAMES[verdict]}\t${clause}\t${title}\t${detail}`);
  }
  context.out(
    `\n符合 ${summary.kept} · 偏离 ${summary.deviates} · 不符合 ${summary.broken} · 未判断 ${summary.notJudged}`,
  );
  return 0;
}
