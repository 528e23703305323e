import { Document, DocumentGridType, Packer, type ISectionPropertiesOptions } from 'docx';
import type { Variant } from '../../../core/api';
import type { LayoutProfile } from '../../../core/layout/profile';
import { BARE, type PrintedElements } from '../../../core/variant/make-copy';
import { headingNumbers } from '../../../core/report/numbering';
import { reportTitle, type Report } from '../../../core/report/report';
import { appPropertiesPart } from './app-properties';
import { bodyElements } from './body';
import { bookmarker } from './bookmarks';
import { anchorThreads, commentThreads, NO_ANCHORS } from './comment-threads';
import { cleanPrinted } from './clean-printed';
import { commentsParts, type ExtraPart } from './comments-parts';
import { corePropertiesPart } from './core-properties';
import { fontTablePart } from './font-table';
import { pageNumberFooter } from './footer';
import { pageHeader } from './page-header';
import { printableBlocks } from './printable';
import { settingsPart } from './settings';
import { stylesPart } from './styles';
import { themePart } from './theme';
import { breakTitle } from './title';

export interface WriteOptions {
  /** review carries the comments as Word's own; clean and public carry none and nobody's name. */
  variant: Variant;
  profile: LayoutProfile;
  /** What prints around the text; nothing when absent. */
  printed?: PrintedElements;
  /** What the file says it was made at. */
  now?: Date;
}

/** A report as a .docx laid out by the profile, its comments as native Word comments in the review variant. */
export async function writeDocx(report: Report, options: WriteOptions): Promise<Uint8Array> {
  const { profile, variant, now = new Date() } = options;
  const printed = cleanPrinted(options.printed ?? BARE);
  const blocks = printableBlocks(report.blocks).map((block) =>
    block.type === 'title' ? breakTitle(block, profile, report.unit) : block,
  );
  const threads = variant === 'review' ? commentThreads(report.comments) : new Map();
  const anchors = threads.size > 0 ? anchorThreads(blocks, threads) : NO_ANCHORS;
  const context = { profile, printed, anchors, numbers: headingNumbers(blocks), marked: bookmarker() };
  const document = new Document({
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: section(profile),
        ...(printed.header && { headers: { default: pageHeader(printed.header), even: pageHeader(printed.header) } }),
        footers: { default: pageNumberFooter(profile, 'odd'), even: pageNumberFooter(profile, 'even') },
        children: bodyElements(blocks, context),
      },
    ],
  });
  const comments = commentsParts([...threads.values()]);
  comments.forEach((part, i) => addPart(document, part, i));
  return Packer.toBuffer(document, false, [
    { path: 'word/styles.xml', data: stylesPart(profile) },
    { path: 'word/settings.xml', data: settingsPart() },
    { path: 'word/fontTable.xml', data: fontTablePart(profile) },
    { path: 'word/theme/theme1.xml', data: themePart(profile) },
    { path: 'docProps/core.xml', data: corePropertiesPart(reportTitle(report), now) },
    { path: 'docProps/app.xml', data: appPropertiesPart() },
    ...comments.map(({ path, data }) => ({ path, data })),
  ]);
}

function section({ page, margins, grid, pageNumber }: LayoutProfile): ISectionPropertiesOptions {
  return {
    page: {
      size: { width: page.width, height: page.height },
      margin: { ...lengths(margins), footer: pageNumber.distance, header: 851, gutter: 0 },
    },
    // Lines only: a grid of characters too would pull the letters of the title apart.
    grid: { type: DocumentGridType.LINES, linePitch: grid.linePitch },
  };
}

function lengths({ top, right, bottom, left }: LayoutProfile['margins']) {
  return { top, right, bottom, left };
}

function addPart(document: Document, { path, contentType, relationship }: ExtraPart, index: number): void {
  document.ContentTypes.addOverride(contentType, `/${path}`);
  // The list of relationships the library knows ends in 2016.
  document.Document.Relationships.addRelationship(
    `Shufa${index + 1}`,
    relationship as Parameters<typeof document.Document.Relationships.addRelationship>[1],
    path.slice('word/'.length),
  );
}
