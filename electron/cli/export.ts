import { statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { exportDocx } from '../desk/export-docx';
import { findVariant } from '../templates/load-variants';
import { loadReport } from '../desk/load-report';
import { appFolders } from '../shell/app-folders';
import { sha256 } from '../store/content-hash';
import { openReportFile } from '../store/report-file';
import { readOwnProfiles } from '../store/read-own-profiles';
import { readArguments, requireEnding, usage } from './arguments';
import type { CommandContext } from './context';

const OPTIONS = { variant: { type: 'string' }, profile: { type: 'string' } } as const;

/**
 * shufa export <file> <out.docx> [--variant clean|review|public] [--profile ID]: also the other variants of the product's
 * data, and the office's own layouts by their ids.
 */
export async function runExport(args: string[], context: CommandContext): Promise<number> {
  const given = readArguments(args, ['<文件>', '<输出.docx>'], OPTIONS, context);
  const [from, path] = given.paths as [string, string];
  requireEnding(path, '.docx');
  // The report's own file must not be lost under its export.
  if (isSameFile(from, path)) throw usage('输出文件不能就是要读的文件');
  const variant = given.text('variant') ?? 'clean';
  // Said before anything is read.
  findVariant(context.templatesDir, variant);
  const profile = given.text('profile');
  const { report } = loadReport(from, {}, new Date(context.now()).getFullYear());
  const exported = await exportDocx(
    report,
    { path, variant, ...(profile && { profile }) },
    context.templatesDir,
    profile ? readOwnProfiles(join(appFolders('').data, 'shufa.db')) : [],
    extname(from).toLowerCase() === '.shufa' ? versionOf(from) : null,
  );
  context.err(`已导出 ${exported.path}`);
  for (const { text } of exported.omitted) context.err(`未写入（不公开）：${text}`);
  for (const { font, substitute } of exported.missingFonts) {
    context.err(`本机没有“${font}”字体，打开时会用“${substitute}”代替`);
  }
  return 0;
}

/** The version that is the report as it is, by which the copy is known when it comes back; empty where there is none. */
function versionOf(path: string): string {
  const file = openReportFile(path, { readOnly: true });
  try {
    const digest = sha256(JSON.stringify(file.read()));
    return file.keptVersions().find((version) => version.digest === digest)?.id ?? '';
  } finally {
    file.close();
  }
}

/** By inode, so that links and other spellings of a path are seen through. */
function isSameFile(a: string, b: string): boolean {
  const id = inode(a);
  return id !== null && id === inode(b);
}

function inode(path: string): string | null {
  try {
    const { dev, ino } = statSync(path, { bigint: true });
    return `${dev} ${ino}`;
  } catch {
    // What cannot be looked at is no file yet, or reading it will say why.
    return null;
  }
}
