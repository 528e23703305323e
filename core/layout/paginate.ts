import { turnedProfile } from './landscape';
import type { Line, Page } from './page';
import type { SetParagraph } from './paragraph';
import type { LayoutProfile } from './profile';

/** Puts paragraphs on pages, from the top of the type area to its foot; on the first from `above` twips down. */
export function paginate(paragraphs: readonly SetParagraph[], profile: LayoutProfile, above = 0): Page[] {
  const { pageNumber } = profile;
  let room = 0;
  const pages: Page[] = [];
  let y = 0;

  const newPage = (landscape: boolean) => {
    const { page, margins } = landscape ? turnedProfile(profile) : profile;
    room = page.height - margins.top - margins.bottom;
    const number = pages.length + 1;
    const label = `${pageNumber.before}${number}${pageNumber.after}`;
    pages.push({ number, side: number % 2 === 1 ? 'odd' : 'even', label, ...(landscape && { landscape }), lines: [] });
    y = 0;
  };
  const put = (paragraph: SetParagraph, index: number) => {
    const line = paragraph.lines[index]!;
    pages.at(-1)!.lines.push({ block: paragraph.block, kind: paragraph.kind, ...line, top: y } satisfies Line);
    y += line.height;
  };

  newPage(paragraphs[0]?.landscape === true);
  y = above;
  // Whether everything on the page so far must stay with the paragraph to come: then nothing is gained by a new page.
  let chained = true;
  paragraphs.forEach((paragraph, i) => {
    const landscape = paragraph.landscape === true;
    if (landscape !== (pages.at(-1)!.landscape === true)) {
      newPage(landscape);
      chained = true;
    }
    if (y > 0) y += paragraph.before;
    const kept = isKept(paragraph, room - y);
    const together = chained ? opening(paragraph) : leading(paragraphs, i, room - y);
    if (y > 0 && y + together > room) {
      newPage(landscape);
      chained = true;
    }
    paragraph.lines.forEach((line, n) => {
      if (y > 0 && y + line.height > room) {
        newPage(landscape);
        chained = true;
        for (let row = 0; row < Math.min(paragraph.headerRows, n); row += 1) put(paragraph, row);
      }
      put(paragraph, n);
    });
    chained &&= kept;
    y += paragraph.after;
  });
  return pages;
}

/** Height of what must stand together from the top of a paragraph. */
function leading(paragraphs: readonly SetParagraph[], index: number, left: number): number {
  const paragraph = paragraphs[index]!;
  const next = paragraphs[index + 1];
  if (!isKept(paragraph, left) || !next || next.landscape) return opening(paragraph);
  const own = height(paragraph.lines) + paragraph.after + next.before;
  return own + leading(paragraphs, index + 1, left - own);
}

function isKept({ keepNext, lines }: SetParagraph, left: number): boolean {
  if (keepNext !== 'closing') return keepNext;
  let used = 0;
  const here = lines.filter((line) => (used += line.height) <= left).length;
  return !endsOver(here, lines.length - here);
}

/**
 * Whether a paragraph with so many lines `here` and so many on the page after ends there for certain, and need not be
 * made to, even where fonts are not quite as wide as those reckoned with.
 */
export function endsOver(here: number, after: number): boolean {
  return here > 0 && after >= SURE;
}

/** Lines: what a report of twenty pages may gain or lose by other fonts. */
const SURE = 3;

/** The least of a paragraph that may begin on a page: a line, or the header of a table with its first row. */
function opening(paragraph: SetParagraph): number {
  return height(paragraph.lines.slice(0, paragraph.headerRows + 1));
}

function height(lines: readonly { height: number }[]): number {
  return lines.reduce((sum, line) => sum + line.height, 0);
}
