import { blockText, type Block } from '../report/block';
import { attachmentLines } from './attachment-lines';
import { datePlace, signaturePlace } from './closing-place';
import type { FontMetrics } from './font-metrics';
import { isLandscape, turnedProfile } from './landscape';
import type { SetLine, SetParagraph } from './paragraph';
import { characterPitch, type LayoutProfile, type TextRole } from './profile';
import { setTable } from './set-table';
import { setText, type TextPlace } from './set-text';
import { setTitle } from './set-title';

/** What stands around a block and decides how it is set. */
export interface Surroundings {
  above: Block | undefined;
  below: Block | undefined;
  /** Derived number of a heading; empty otherwise. */
  number: string;
  /** Full name of the reporting body, kept together in the title. */
  unit: string;
}

/** The paragraphs of a printable block: one, or for an attachment note one for each attachment. */
export function setBlock(
  block: Block,
  around: Surroundings,
  profile: LayoutProfile,
  metrics: FontMetrics,
): SetParagraph[] {
  const { closing, grid, paragraph, title } = profile;
  const { above, below } = around;
  const text = blockText(block);
  const set = (role: TextRole, place: Partial<TextPlace> = {}) =>
    setText(text, { ...FLUSH, role, ...place }, profile, metrics);
  const one = (lines: SetLine[], look: Partial<SetParagraph> = {}): SetParagraph[] => [
    { block: block.id, kind: block.type, lines, ...PLAIN, ...look },
  ];
  const indented = { firstLine: Math.round(paragraph.firstLineChars * characterPitch(profile)) };
  const beforeClosing =
    above?.type === 'signature' || above?.type === 'date' ? 0 : closing.blankLinesBefore * grid.linePitch;

  switch (block.type) {
    case 'title':
      return one(setTitle(block, around.unit, profile, metrics), {
        before: title.blankLinesBefore * grid.linePitch,
        after: title.blankLinesAfter * grid.linePitch,
      });
    case 'addressee':
      return one(set('addressee'));
    case 'heading': {
      const keepNext = (!block.runIn && paragraph.keepHeadingWithText) || (isClosing(below) && 'closing');
      return one(set(`level${block.level}`, { ...indented, prefix: around.number }), { keepNext });
    }
    case 'paragraph':
      return one(set('body', indented), { keepNext: isClosing(below) && 'closing' });
    case 'table': {
      const first = block.children.findIndex((row) => !row.header);
      const turned = isLandscape(block);
      const lines = setTable(block, turned ? turnedProfile(profile) : profile, metrics);
      return one(lines, { headerRows: first < 0 ? 0 : first, ...(turned && { landscape: true }) });
    }
    case 'attachment-note':
      return attachmentLines(text).map((line, i) => {
        const pitch = characterPitch(profile, 'attachmentNote');
        const place: TextPlace = {
          ...FLUSH,
          role: 'attachmentNote',
          left: Math.round((profile.attachmentNote.leftChars + line.left) * pitch),
          firstLine: -Math.round(line.hanging * pitch),
          offset: line.offset,
        };
        const [lone] = one(setText(line.text, place, profile, metrics), { keepNext: true });
        const first = i === 0 && above?.type !== 'attachment-note';
        return { ...lone!, before: first ? profile.attachmentNote.blankLinesBefore * grid.linePitch : 0 };
      });
    case 'signature': {
      const place = signaturePlace(text, below?.type === 'date' ? blockText(below) : null, profile);
      return one(set('closing', place), { before: beforeClosing, keepNext: true });
    }
    case 'date': {
      const place = datePlace(text, above?.type === 'signature' ? blockText(above) : null, profile);
      return one(set('closing', place), { before: beforeClosing });
    }
  }
}

const FLUSH: TextPlace = { role: 'body', align: 'justify', left: 0, right: 0, firstLine: 0, prefix: '', offset: 0 };
const PLAIN = { before: 0, after: 0, keepNext: false, headerRows: 0 };

/** Signature or date: these may not stand alone on a page, but with the end of the text or 附件说明 (§7.3.5.1). */
export function isClosing(block: Block | undefined): boolean {
  return block?.type === 'signature' || block?.type === 'date';
}
