import { Paragraph, Table, type FileChild } from 'docx';
import { blockText, type Block } from '../../../core/report/block';
import { annexElements } from './annexes';
import { attachmentNote } from './attachment-note';
import { dateParagraph, signatureParagraph, type ClosingPlace } from './closing';
import type { Context } from './context';
import { frontMatter } from './front-matter';
import { headingParagraph } from './heading';
import { imprintElements } from './imprint';
import { noteParagraph } from './note';
import { STYLE } from './style-ids';
import { tableElement } from './table';
import { textParagraph } from './text-paragraph';
import { titleParagraph } from './title';
import { moveStop } from './tracked-runs';

/** The body of the document, block by block. `blocks` are the printable ones. */
export function bodyElements(blocks: readonly Block[], context: Context): FileChild[] {
  const { printed, profile, revisions } = context;
  const elements: FileChild[] = [...frontMatter(printed, profile)];
  blocks.forEach((block, i) => {
    // Two tables in a row would become one, and a file may not end with a table.
    if (block.type === 'table' && blocks[i - 1]?.type === 'table') elements.push(gap());
    elements.push(element(blocks, i, context));
    const moved = revisions.moves.ends.get(block);
    if (moved) elements.push(moveStop(moved, revisions) as unknown as FileChild);
  });
  if (printed.note) elements.push(noteParagraph(printed.note));
  if (elements.length === 0) elements.push(new Paragraph({ style: STYLE.body }));
  elements.push(...annexElements(printed.annexes, profile));
  if (printed.imprint) elements.push(...imprintElements(printed.imprint, profile));
  else if (elements.at(-1) instanceof Table) elements.push(gap());
  return elements;
}

function element(blocks: readonly Block[], i: number, context: Context): FileChild {
  const block = blocks[i]!;
  switch (block.type) {
    case 'title':
      return titleParagraph(block, context);
    case 'addressee':
      return textParagraph(block, STYLE.addressee, context);
    case 'heading':
      return headingParagraph(block, context, closes(blocks, i));
    case 'paragraph':
      return textParagraph(block, STYLE.body, context, closes(blocks, i) ? { keepNext: true } : {});
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

const CLOSING: readonly Block['type'][] = ['attachment-note', 'signature', 'date'];

/** The last of the text stays with what follows: signature and date may not stand alone on a page. */
function closes(blocks: readonly Block[], i: number): boolean {
  const next = blocks[i + 1];
  return next !== undefined && CLOSING.includes(next.type);
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
