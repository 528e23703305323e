import { judgeByProfile } from '../../core/profile/judge-by-profile';
import type { OwnProfile } from '../../core/profile/own-profile';
import { blockText, type Block } from '../../core/report/block';
import type { Report } from '../../core/report/report';
import type { ClauseResult } from '../../core/variant/clause-result';
import { makeCopy } from '../../core/variant/make-copy';
import { DEFAULT_PROFILE, findProfile } from './export-profile';
import { findVariant } from '../templates/load-variants';

/** Sets a report on paper in memory and judges it by GB/T 9704—2012; nothing is written. */
export async function trialExport(
  report: Report,
  templatesDir: string,
  own: readonly OwnProfile[],
): Promise<ClauseResult[]> {
  const { profile, deviations } = findProfile(templatesDir, DEFAULT_PROFILE, own);
  const copy = makeCopy({ ...report, blocks: dated(report) }, findVariant(templatesDir, 'clean'));
  // Loaded here and not above: the other requests start faster without the docx library.
  const { writeDocx } = await import('../docx/write/write-docx');
  const { verifyDocx } = await import('../docx/verify/verify-docx');
  const bytes = await writeDocx(copy.report, { variant: 'clean', profile, printed: copy.printed });
  return judgeByProfile(verifyDocx(bytes), deviations);
}

/**
 * A date that is still open has an item of its own: below a signature, the page is judged as if it were written, since
 * without one nothing tells a signature from a paragraph.
 */
function dated({ blocks, year }: Report): Block[] {
  const open = (block: Block) => blockText(block).trim() === '';
  const signature = blocks.findLast((block) => block.type === 'signature' && !open(block));
  if (!signature || blocks.some((block) => block.type === 'date' && !open(block))) return blocks;
  const date: Block = { id: 'trial-date', type: 'date', children: [{ text: `${year + 1}年1月1日` }] };
  return blocks
    .filter((block) => block.type !== 'date')
    .flatMap((block) => (block === signature ? [block, date] : [block]));
}
