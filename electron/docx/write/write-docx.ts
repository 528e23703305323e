import { Document, Packer } from 'docx';
import type { Variant } from '../../../core/api';
import { turnedProfile } from '../../../core/layout/landscape';
import type { LayoutProfile } from '../../../core/layout/profile';
import { BARE, type PrintedElements } from '../../../core/variant/make-copy';
import { acceptedBlocks } from '../../../core/suggest/settle';
import type { Block } from '../../../core/report/block';
import { reportTitle, type Report } from '../../../core/report/report';
import { sentProperties, type SentAs } from '../sent-as';
import { appPropertiesPart } from './app-properties';
import { asWrongClock } from './as-wrong-clock';
import { bodySections, type BodyPlace } from './body';
import { bookmarker } from './bookmarks';
import { anchorThreads, commentThreads, NO_ANCHORS, type Thread } from './comment-threads';
import { cleanPrinted } from './clean-printed';
import { commentsParts, type ExtraPart } from './comments-parts';
import { corePropertiesPart } from './core-properties';
import { fontTablePart } from './font-table';
import { copyPages, imprintPlace, reachesOver } from './page-count';
import type { PrintedPicture } from './printed-picture';
import { printableBlocks } from './printable';
import { sectionOptions } from './section';
import { settingsPart } from './settings';
import { trackRevisions } from './revisions';
import { stylesPart } from './styles';
import { suggestionAuthors } from './suggestion-authors';
import { themePart } from './theme';
import { numberedBlocks } from './tracked-numbers';
import { breakTitle } from './title';
import { zipParts } from './zip-parts';

export interface WriteOptions {
  /** review carries comments and suggestions as Word's own; clean and public carry none and nobody's name. */
  variant: Variant;
  profile: LayoutProfile;
  /** What prints around the text; nothing when absent. */
  printed?: PrintedElements;
  /** All of it on pages turned sideways: a paper that is one wide table. */
  landscape?: boolean;
  /** What the file says it was made at. */
  now?: Date;
  /** Hidden in the file, so that it is known when it comes back. */
  sentAs?: SentAs;
  /** Pictures, by the id of the paragraph that is their caption: what explains, not what reports. */
  pictures?: ReadonlyMap<string, PrintedPicture>;
}

const NO_PICTURES: ReadonlyMap<string, PrintedPicture> = new Map();

/** Where nothing prints, what comments stand at: Word drops those that stand nowhere. */
const NOTHING: Block = { id: 'nothing', type: 'paragraph', children: [{ text: '' }] };

/** A report as a .docx laid out by the profile; in the review variant with comments, and tracked changes for suggestions. */
export async function writeDocx(report: Report, options: WriteOptions): Promise<Uint8Array> {
  const { profile, variant, landscape = false, now = new Date() } = options;
  const printed = cleanPrinted(options.printed ?? BARE);
  const layout = landscape ? turnedProfile(profile) : profile;
  const reviewed = variant === 'review';
  const said = suggestionAuthors(report.blocks);
  const suggested = reviewed && said.length > 0;
  const text = printableBlocks(reviewed ? report.blocks : acceptedBlocks(report.blocks));
  const printing = text.length === 0 && reviewed && report.comments.length > 0 ? [NOTHING] : text;
  const blocks = numberedBlocks(printing, suggested).map((block) =>
    block.type === 'title' ? breakTitle(block, layout, report.unit) : block,
  );
  const threads = reviewed ? commentThreads(blocks, report.comments) : new Map<string, Thread>();
  const order = report.blocks.map(({ id }) => id);
  const anchors = threads.size > 0 ? anchorThreads(blocks, threads, report.comments, order) : NO_ANCHORS;
  // Bookmarks count up to the number of blocks.
  const revisions = trackRevisions(blocks, suggested, blocks.length + 1);
  const { pictures = NO_PICTURES } = options;
  const context = { profile: layout, printed, anchors, revisions, pictures, marked: bookmarker() };
  // A copy for review is edited on: nothing of it is where it was, then.
  const pages = reviewed && !printed.imprint ? [] : copyPages({ ...report, blocks: printing }, printed, layout);
  const place: BodyPlace = {
    landscape,
    imprint: printed.imprint ? imprintPlace(pages, printed, layout) : 'here',
    reachesOver: !reviewed && reachesOver(printing, pages),
  };
  const document = new Document({
    evenAndOddHeaderAndFooters: true,
    ...(options.sentAs && { customProperties: sentProperties(options.sentAs) }),
    sections: bodySections(blocks, context, place).map((section) => sectionOptions(section, printed, profile)),
  });
  const comments = commentsParts([...threads.values()], suggested ? said : []);
  comments.forEach((part, i) => addPart(document, part, i));
  const parts = Packer['compiler'].compile(document, undefined, [
    { path: 'word/styles.xml', data: stylesPart(profile) },
    { path: 'word/settings.xml', data: settingsPart(reviewed) },
    { path: 'word/fontTable.xml', data: fontTablePart(profile) },
    { path: 'word/theme/theme1.xml', data: themePart(profile) },
    { path: 'docProps/core.xml', data: corePropertiesPart(reportTitle(report), now) },
    { path: 'docProps/app.xml', data: appPropertiesPart() },
    ...comments.map(({ path, data }) => ({ path, data })),
  ]);
  try {
    return zipParts(parts, new Date());
  } catch (error) {
    return asWrongClock(error);
  }
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
