import { OFFICE_FONTS } from '../../../core/layout/font-metrics';
import { layoutReport } from '../../../core/layout/layout-report';
import type { Page } from '../../../core/layout/page';
import { endsOver } from '../../../core/layout/paginate';
import { characterPitch, textWidth, type LayoutProfile } from '../../../core/layout/profile';
import { textWidthInChars } from '../../../core/layout/text-width';
import { isClosing } from '../../../core/layout/set-block';
import type { Block } from '../../../core/report/block';
import type { Report } from '../../../core/report/report';
import type { PrintedElements } from '../../../core/variant/make-copy';
import { frontMatterHeight } from './front-matter';

/** The pages of a copy's text, as they will be in the office's own fonts. */
export function copyPages(report: Report, printed: PrintedElements, profile: LayoutProfile): Page[] {
  const { closing, sealed } = profile;
  const set = printed.sealed
    ? { ...profile, closing: { ...closing, blankLinesBefore: sealed.blankLinesBefore } }
    : profile;
  return layoutReport(report, set, OFFICE_FONTS, frontMatterHeight(printed, profile));
}

/** Whether the text before signature and date ends on their page by itself, begun on an earlier one. */
export function reachesOver(blocks: readonly Block[], pages: readonly Page[]): boolean {
  const last = blocks[blocks.findIndex(isClosing) - 1]?.id;
  const lines = pages.map((page) => page.lines.filter(({ block }) => block === last).length);
  const after = lines.findLast((count) => count > 0) ?? 0;
  return endsOver(lines.reduce((sum, count) => sum + count, 0) - after, after);
}

/**
 * How many pages a copy takes up to and with its 版记, after the pages of its text. In the office's own fonts that is what
 * Word will have; where it is not, nothing is lost: 版记 is on the last page all the same.
 */
export function pageCount(pages: readonly Page[], printed: PrintedElements, profile: LayoutProfile): number {
  const { grid, page, margins, imprint } = profile;
  const room = page.height - margins.top - margins.bottom;
  let count = pages.length;
  let used = Math.max(0, ...pages.at(-1)!.lines.map(({ top, height }) => top + height));
  // What follows a turned page begins an upright one.
  if (pages.at(-1)!.landscape) [count, used] = [count + 1, 0];
  const put = (height: number) => {
    if (used > 0 && used + height > room) [count, used] = [count + 1, 0];
    used += height;
  };
  if (printed.note) put(grid.linePitch);
  for (const annex of printed.annexes.filter(({ text }) => text.trim() !== '')) {
    [count, used] = [count + 1, 0];
    const perLine = Math.floor(textWidth(profile) / characterPitch(profile));
    const lines = annex.text.split('\n').filter((line) => line.trim() !== '');
    const title = annex.title.trim() === '' ? 0 : profile.annex.blankLinesAfterLabel + 2;
    for (let line = 0; line < 1 + title; line += 1) put(grid.linePitch);
    for (const line of lines) {
      const height = Math.ceil((textWidthInChars(line.trim()) + profile.paragraph.firstLineChars) / perLine);
      for (let i = 0; i < height; i += 1) put(grid.linePitch);
    }
  }
  if (printed.imprint) put(2 * grid.linePitch + 3 * imprint.outerWeight);
  return count;
}
