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
import { imprintHeight } from './imprint';

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
 * What 版记 needs before it so that its page is the last and an even one (§7.4): nothing, a new page, or a blank page and
 * a new one, where an even page has no room left for it.
 */
export type ImprintPlace = 'here' | 'next-page' | 'after-blank-page';

/**
 * Where 版记 goes after the pages of the text. In the office's own fonts that is as Word will have it; where it is not,
 * nothing is lost: 版记 is on the last page all the same.
 */
export function imprintPlace(pages: readonly Page[], printed: PrintedElements, profile: LayoutProfile): ImprintPlace {
  const { grid, page, margins } = profile;
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
  const text = count;
  if (printed.imprint) put(imprintHeight(printed.imprint, profile));
  if (!printed.imprint || count % 2 === 0) return 'here';
  return count === text ? 'next-page' : 'after-blank-page';
}
