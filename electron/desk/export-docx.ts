import { createHash } from 'node:crypto';
import type { ExportOrder, Exported } from '../../core/api';
import type { Deviation, OwnProfile } from '../../core/profile/own-profile';
import type { Report } from '../../core/report/report';
import { makeCopy } from '../../core/variant/make-copy';
import { installedFonts } from '../disk/installed-fonts';
import { writeFileSafely } from '../disk/write-file';
import { missingFonts } from '../docx/missing-fonts';
import { DEFAULT_PROFILE, findProfile } from './export-profile';
import { findVariant } from '../templates/load-variants';

/** What a written copy is known by. */
export interface WrittenCopy extends Omit<Exported, 'clauses' | 'signed'> {
  /** Where the layout departs from the standard. */
  deviations: Deviation[];
  variantName: string;
  sha256: string;
}

/**
 * Writes one copy of a report as .docx; the target is the old file or the whole new one. With `version`, the copy is known
 * by it when it comes back, but for one that is published: it says nothing of its making.
 */
export async function exportDocx(
  report: Report,
  order: ExportOrder,
  templatesDir: string,
  own: readonly OwnProfile[] = [],
  version: string | null = null,
): Promise<WrittenCopy> {
  const form = findVariant(templatesDir, order.variant);
  const { profile, deviations } = findProfile(templatesDir, order.profile ?? DEFAULT_PROFILE, own);
  const copy = makeCopy(report, form);
  // Loaded here and not above: the other commands start faster without the docx library.
  const { writeDocx } = await import('../docx/write/write-docx');
  const bytes = await writeDocx(copy.report, {
    variant: form.comments ? 'review' : 'clean',
    profile,
    printed: copy.printed,
    ...(version !== null && form.internal && { sentAs: { report: report.id, version, variant: form.id } }),
  });
  writeFileSafely(order.path, bytes);
  return {
    path: order.path,
    variantName: form.name,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    missingFonts: missingFonts(profile, installedFonts()),
    deviations,
    omitted: copy.omitted,
  };
}
