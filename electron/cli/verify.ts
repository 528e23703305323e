import { join } from 'node:path';
import { judgeByProfile } from '../../core/profile/judge-by-profile';
import { VERDICT_NAMES } from '../../core/variant/clause-result';
import { DEFAULT_PROFILE, findProfile } from '../desk/export-profile';
import { readBytes } from '../disk/read-bytes';
import { INPUT_LIMIT } from '../disk/read-input';
import { verifyDocx } from '../docx/verify/verify-docx';
import { appFolders } from '../shell/app-folders';
import { readOwnProfiles } from '../store/read-own-profiles';
import { readArguments, requireEnding } from './arguments';
import type { CommandContext } from './context';

const OPTIONS = { json: { type: 'boolean' }, profile: { type: 'string' } } as const;

/**
 * shufa verify <file.docx> [--profile ID] [--json]: GB/T 9704—2012, clause by clause. What the office's own layout has
 * otherwise deviates and is no fault.
 */
export function runVerify(args: string[], context: CommandContext): number {
  const given = readArguments(args, ['<文件.docx>'], OPTIONS, context);
  const path = given.paths[0]!;
  requireEnding(path, '.docx');
  const profile = given.text('profile');
  const own = profile ? readOwnProfiles(join(appFolders('').data, 'shufa.db')) : [];
  // Said before anything is read.
  const { deviations } = findProfile(context.templatesDir, profile ?? DEFAULT_PROFILE, own);
  const clauses = judgeByProfile(verifyDocx(readBytes(path, INPUT_LIMIT), path), deviations);
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
