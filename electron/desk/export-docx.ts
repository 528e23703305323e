import type { ExportOrder, Exported } from '../../core/api';
import type { Report } from '../../core/report/report';
import { installedFonts } from '../disk/installed-fonts';
import { writeFileSafely } from '../disk/write-file';
import { missingFonts } from '../docx/missing-fonts';
import { loadProfile } from '../docx/profiles';

export const DEFAULT_PROFILE = 'gbt9704';

/** Writes a report as .docx; the target is the old file or the whole new one. */
export async function exportDocx(report: Report, order: ExportOrder, templatesDir: string): Promise<Exported> {
  const profile = loadProfile(templatesDir, order.profile ?? DEFAULT_PROFILE);
  // Loaded here and not above: the other commands start faster without the docx library.
  const { writeDocx } = await import('../docx/write/write-docx');
  writeFileSafely(order.path, await writeDocx(report, { variant: order.variant, profile }));
  return { path: order.path, missingFonts: missingFonts(profile, installedFonts()) };
}
