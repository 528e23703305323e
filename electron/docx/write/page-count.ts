import { OFFICE_FONTS } from '../../../core/layout/font-metrics';
import { layoutReport } from '../../../core/layout/layout-report';
import { characterPitch, textWidth, type LayoutProfile } from '../../../core/layout/profile';
import { textWidthInChars } from '../../../core/layout/text-width';
import type { Report } from '../../../core/report/report';
import type { PrintedElements } from '../../../core/variant/make-copy';
import { frontMatterHeight } from './front-matter';

/**
 * How many pages a copy takes up to and with its 版记, as the layout has it. In the office's own fonts that is what Word
 * will have; where it is not, nothing is lost: 版记 is on the last page all the same.
 */
export function pageCount(report: Report, printed: PrintedElements, profile: LayoutProfile): number {
  const { grid, page, margins, closing, sealed, imprint } = profile;
  const room = page.height - margins.top - margins.bottom;
  const set = printed.sealed
    ? { ...profile, closing: { ...closing, blankLinesBefore: sealed.blankLinesBefore } }
    : profile;
  const pages = layoutReport(report, set, OFFICE_FONTS, frontMatterHeight(printed, profile));
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
