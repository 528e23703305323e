import { newReport } from '../../core/template/new-report';
import { loadTemplates } from '../templates/load-templates';
import { newBlockId, newReportId } from '../desk/new-id';
import { seededItems } from '../desk/seed-items';
import { createReportFile } from '../store/create-report-file';
import { HINT_OPTIONS, hintsOf, readArguments, requireEnding, usage } from './arguments';
import type { CommandContext } from './context';

/** shufa new <out.shufa> --template … --unit … --year … */
export function runNew(args: string[], context: CommandContext): number {
  const given = readArguments(args, ['<新文件.shufa>'], HINT_OPTIONS, context);
  const path = given.paths[0]!;
  requireEnding(path, '.shufa');
  const { template: id, unit, year } = hintsOf(given);
  if (!id || !unit || !year) throw usage('需要 --template、--unit 和 --year');
  const { templates, packs } = loadTemplates(context.templatesDir);
  const template = templates.get(id)!;
  const report = newReport({ template, unit, year, newId: newBlockId, id: newReportId() });
  createReportFile(path, report, seededItems(template, packs), context.now()).close();
  context.err(`已建立 ${path}`);
  return 0;
}
