import { Document, DocumentGridType, Packer, type ISectionPropertiesOptions } from 'docx';
import type { Variant } from '../../../core/api';
import type { LayoutProfile } from '../../../core/layout/profile';
import { BARE, type PrintedElements } from '../../../core/variant/make-copy';
import { acceptedBlocks } from '../../../core/suggest/settle';
import { reportTitle, type Report } from '../../../core/report/report';
import { appPropertiesPart } from './app-properties';
import { bodyElements } from './body';
import { bookmarker } from './bookmarks';
import { anchorThreads, commentThreads, NO_ANCHORS, type Thread } from './comment-threads';
import { cleanPrinted } from './clean-printed';
import { commentsParts, type ExtraPart } from './comments-parts';
import { corePropertiesPart } from './core-properties';
import { fontTablePart } from './font-table';
import { pageNumberFooter } from './footer';
import { pageHeader } from './page-header';
import { printableBlocks } from './printable';
import { refuseWrongClock } from './refuse-wrong-clock';
import { settingsPart } from './settings';
import { trackRevisions } from './revisions';
import { stylesPart } from './styles';
import { suggestionAuthors } from './suggestion-authors';
import { themePart } from './theme';
import { numberedBlocks } from './tracked-numbers';
import { breakTitle } from './title';

export interface WriteOptions {
  /** review carries comments and suggestions as Word's own; clean and public carry none and nobody's name. */
  variant: Variant;
  profile: LayoutProfile;
  /** What prints around the text; nothing when absent. */
  printed?: PrintedElements;
  /** What the file says it was made at. */
  now?: Date;
}

/** A report as a .docx laid out by the profile; in the review variant with comments, and tracked changes for suggestions. */
export async function writeDocx(report: Report, options: WriteOptions): Promise<Uint8Array> {
  const { profile, variant, now = new Date() } = options;
  const printed = cleanPrinted(options.printed ?? BARE);
  const reviewed = variant === 'review';
  const said = suggestionAuthors(report.blocks);
  const suggested = reviewed && said.length > 0;
  const printing = printableBlocks(reviewed ? report.blocks : acceptedBlocks(report.blocks));
  const blocks = numberedBlocks(printing, suggested).map((block) =>
    block.type === 'title' ? breakTitle(block, profile, report.unit) : block,
  );
  const threads = reviewed ? commentThreads(report.comments) : new Map<string, Thread>();
  const anchors = threads.size > 0 ? anchorThreads(blocks, threads) : NO_ANCHORS;
  // Bookmarks count up to the number of blocks.
  const revisions = trackRevisions(blocks, suggested, blocks.length + 1);
  const context = { profile, printed, anchors, revisions, marked: bookmarker() };
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
  const comments = commentsParts([...threads.values()], suggested ? said : []);
  comments.forEach((part, i) => addPart(document, part, i));
  refuseWrongClock();
  return Packer.toBuffer(document, false, [
    { path: 'word/styles.xml', data: stylesPart(profile) },
    { path: 'word/settings.xml', data: settingsPart(reviewed) },
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
