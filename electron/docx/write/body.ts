import { Paragraph, Table, type FileChild } from 'docx';
import { isLandscape, turnedProfile } from '../../../core/layout/landscape';
import { isClosing } from '../../../core/layout/set-block';
import { blockText, type Block, type TextBlock } from '../../../core/report/block';
import { annexElements } from './annexes';
import { attachmentNote } from './attachment-note';
import { dateParagraph, signatureParagraph, type ClosingPlace } from './closing';
import type { Context } from './context';
import { frontMatter } from './front-matter';
import { headingParagraph } from './heading';
import { imprintElements } from './imprint';
import { noteParagraph } from './note';
import type { ImprintPlace } from './page-count';
import { captionParagraph, pictureParagraph } from './picture';
import type { BodySection } from './section';
import { STYLE } from './style-ids';
import { tableElement } from './table';
import { textParagraph } from './text-paragraph';
import { titleParagraph } from './title';
import { moveStop } from './tracked-runs';

/** What the layout of all of it decides. */
export interface BodyPlace {
  landscape: boolean;
  imprint: ImprintPlace;
  /** The text before signature and date ends on their page by itself. */
  reachesOver: boolean;
}

/**
 * The body of the document, block by block, cut where pages turn for a wide table and back (§8); `landscape` turns all of
 * it. `blocks` are the printable ones.
 */
export function bodySections(
  blocks: readonly Block[],
  context: Context,
  { landscape, imprint, reachesOver }: BodyPlace,
): BodySection[] {
  const { printed, profile, revisions, pictures } = context;
  const sections: BodySection[] = [{ landscape, children: [...frontMatter(printed, profile)] }];
  const put = (turned: boolean, ...elements: FileChild[]) => {
    const last = sections.at(-1)!;
    if (elements.length === 0) return;
    if (last.landscape === turned) last.children.push(...elements);
    else if (last.children.length === 0) sections.splice(-1, 1, { landscape: turned, children: elements });
    else {
      // A section ends with a paragraph; one that is higher than nothing might take a page.
      if (last.children.at(-1) instanceof Table) last.children.push(gap());
      sections.push({ landscape: turned, children: elements });
    }
  };
  blocks.forEach((block, i) => {
    const turned = landscape || isLandscape(block);
    const around = turned && !landscape ? { ...context, profile: turnedProfile(profile) } : context;
    // Two tables in a row would become one, and a file may not end with a table.
    if (block.type === 'table' && sections.at(-1)!.landscape === turned && blocks[i - 1]?.type === 'table') {
      put(turned, gap());
    }
    const picture = pictures?.get(block.id);
    if (picture) put(turned, pictureParagraph(picture, around.profile), captionParagraph(block as TextBlock, around));
    else put(turned, element(blocks, i, around, isClosing(blocks[i + 1]) && !reachesOver));
    const moved = revisions.moves.ends.get(block);
    if (moved) put(turned, moveStop(moved, revisions) as unknown as FileChild);
  });
  if (printed.note) put(landscape, noteParagraph(printed.note));
  if (sections[0]!.children.length === 0) put(landscape, new Paragraph({ style: STYLE.body }));
  put(landscape, ...annexElements(printed.annexes, profile));
  // §7.5: a blank page before 版记 has no number, nor has that of 版记.
  if (imprint === 'after-blank-page') sections.push({ landscape, unnumbered: true, children: [gap()] });
  const last = sections.at(-1)!.children;
  if (imprint !== 'here') last.push(new Paragraph({ style: STYLE.gap, pageBreakBefore: true }));
  if (printed.imprint) put(landscape, ...imprintElements(printed.imprint, profile));
  else if (sections.at(-1)!.children.at(-1) instanceof Table) sections.at(-1)!.children.push(gap());
  return sections;
}

/** `kept`: it must be where signature and date are. */
function element(blocks: readonly Block[], i: number, context: Context, kept: boolean): FileChild {
  const block = blocks[i]!;
  switch (block.type) {
    case 'title':
      return titleParagraph(block, context);
    case 'addressee':
      return textParagraph(block, STYLE.addressee, context);
    case 'heading':
      return headingParagraph(block, context, kept);
    case 'paragraph':
      return textParagraph(block, STYLE.body, context, kept ? { keepNext: true, widowControl: true } : {});
    case 'table':
      return tableElement(block, context);
    case 'attachment-note':
      return attachmentNote(block, context, blocks[i - 1]?.type !== 'attachment-note');
    case 'signature':
      return signatureParagraph(block, context, closingPlace(blocks, i));
    case 'date':
      return dateParagraph(block, context, closingPlace(blocks, i));
  }
}

function closingPlace(blocks: readonly Block[], i: number): ClosingPlace {
  const above = blocks[i - 1];
  const below = blocks[i + 1];
  return {
    first: above?.type !== 'signature' && above?.type !== 'date',
    signature: above?.type === 'signature' ? blockText(above) : null,
    date: below?.type === 'date' ? blockText(below) : null,
  };
}

function gap(): Paragraph {
  return new Paragraph({ style: STYLE.gap });
}
