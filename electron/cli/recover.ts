import { sayRecovery } from '../../core/backup/recovery';
import { loadTemplates } from '../templates/load-templates';
import { seededItems } from '../desk/seed-items';
import { recoverReport } from '../store/salvage/recover-report';
import { readArguments, requireEnding } from './arguments';
import type { CommandContext } from './context';

/** shufa recover <bad.shufa> <out.shufa> [--json]: what can be read of a damaged report, into a new file. */
export function runRecover(args: string[], context: CommandContext): number {
  const given = readArguments(args, ['<损坏的.shufa>', '<新文件.shufa>'], { json: { type: 'boolean' } }, context);
  const [from, to] = given.paths as [string, string];
  requireEnding(to, '.shufa');
  const { templates, packs } = loadTemplates(context.templatesDir);
  const recovery = recoverReport(from, to, {
    now: context.now(),
    itemsOf: (id) => seededItems(templates.get(id) ?? templates.get('district')!, packs),
  });
  for (const line of sayRecovery(recovery)) context.err(line);
  if (given.flag('json')) context.out(JSON.stringify(recovery, null, 2));
  return 0;
}
