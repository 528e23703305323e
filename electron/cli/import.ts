import { loadReport } from '../desk/load-report';
import { loadTemplates } from '../templates/load-templates';
import { newReportId } from '../desk/new-id';
import { seededItems } from '../desk/seed-items';
import { createReportFile } from '../store/create-report-file';
import { HINT_OPTIONS, hintsOf, readArguments, requireEnding } from './arguments';
import type { CommandContext } from './context';

/** shufa import <file> <out.shufa> [--template …] [--unit …] [--year …] */
export function runImport(args: string[], context: CommandContext): number {
  const given = readArguments(args, ['<文件>', '<新文件.shufa>'], HINT_OPTIONS, context);
  const [from, to] = given.paths as [string, string];
  requireEnding(to, '.shufa');
  const hints = hintsOf(given);
  const { report, dropped } = loadReport(from, hints, new Date(context.now()).getFullYear());
  const { templates, packs } = loadTemplates(context.templatesDir);
  const template = templates.get(report.template) ?? templates.get('district')!;
  createReportFile(to, { ...report, id: newReportId() }, seededItems(template, packs), context.now()).close();
  context.err(
    `已导入 ${to}${dropped.length > 0 ? `，有 ${dropped.length} 处没有放进正文，可用 show --json 查看` : ''}`,
  );
  return 0;
}
