import { VARIANTS } from '../../core/api';
import { exportDocx } from '../desk/export-docx';
import { loadReport } from '../desk/load-report';
import { oneOf, readArguments, requireEnding } from './arguments';
import type { CommandContext } from './context';

const OPTIONS = { variant: { type: 'string' }, profile: { type: 'string' } } as const;

/** shufa export <file> <out.docx> [--variant clean|review|public] [--profile ID] */
export async function runExport(args: string[], context: CommandContext): Promise<number> {
  const given = readArguments(args, ['<文件>', '<输出.docx>'], OPTIONS, context);
  const [from, path] = given.paths as [string, string];
  requireEnding(path, '.docx');
  const variant = oneOf(given.text('variant'), VARIANTS, 'variant') ?? 'clean';
  const profile = given.text('profile');
  const { report } = loadReport(from, {}, new Date(context.now()).getFullYear());
  const exported = await exportDocx(report, { path, variant, ...(profile && { profile }) }, context.templatesDir);
  context.err(`已导出 ${exported.path}`);
  for (const { font, substitute } of exported.missingFonts) {
    context.err(`本机没有“${font}”字体，打开时会用“${substitute}”代替`);
  }
  return 0;
}
