import { DocumentGridType, PageOrientation, type FileChild, type ISectionOptions } from 'docx';
import { turnedProfile } from '../../../core/layout/landscape';
import type { LayoutProfile } from '../../../core/layout/profile';
import type { PrintedElements } from '../../../core/variant/make-copy';
import { emptyFooter, pageNumberFooter } from './footer';
import { pageHeader } from './page-header';
import { sidePageNumberFooter } from './side-footer';

/** A stretch of the body on pages that lie one way. */
export interface BodySection {
  landscape: boolean;
  /** Without page numbers. */
  unnumbered?: true;
  children: FileChild[];
}

/** Paper, margins, header and page numbers of a section. */
export function sectionOptions(
  { landscape, unnumbered, children }: BodySection,
  { header }: PrintedElements,
  profile: LayoutProfile,
): ISectionOptions {
  const { page, margins, grid, pageNumber } = landscape ? turnedProfile(profile) : profile;
  const { top, right, bottom, left } = margins;
  const number = landscape ? sidePageNumberFooter : pageNumberFooter;
  // On a turned page the footer holds nothing but the box, and must not reach into the narrower margin.
  const footer = landscape ? Math.max(0, bottom - profile.text.pageNumber.size * 40) : pageNumber.distance;
  // The library turns width and height itself.
  const size = landscape
    ? { width: page.height, height: page.width, orientation: PageOrientation.LANDSCAPE }
    : { width: page.width, height: page.height };
  return {
    properties: {
      page: { size, margin: { top, right, bottom, left, footer, header: 851, gutter: 0 } },
      // Lines only: a grid of characters too would pull the letters of the title apart.
      grid: { type: DocumentGridType.LINES, linePitch: grid.linePitch },
    },
    ...(header && { headers: { default: pageHeader(header), even: pageHeader(header) } }),
    // A section without footers would go on with those before it.
    footers: unnumbered
      ? { default: emptyFooter(), even: emptyFooter() }
      : { default: number(profile, 'odd'), even: number(profile, 'even') },
    children,
  };
}
