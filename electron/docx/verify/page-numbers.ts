import type { LookedDocument } from './looked-document';
import { fontOf, sizeName } from './measure';
import { footerParagraphs, type LookedParagraph } from './paragraphs';
import { child, childrenOf, descendants, switchedOn, type XmlElement } from './xml-tree';

export interface PageNumberLook {
  /** As it prints, with 1 for the number. */
  form: string;
  /** Font and size of the digits. */
  font: string;
  side: 'left' | 'center' | 'right';
  /** Blank between the number and the edge, in characters of 3 号. */
  blank: number;
}

/** The page numbers of odd and even pages; `apart` tells whether the file tells the two apart at all. */
export function pageNumbers({ parts, sections }: LookedDocument): {
  odd: PageNumberLook | null;
  even: PageNumberLook | null;
  apart: boolean;
} {
  const apart = switchedOn(child(parts.settings, 'w:evenAndOddHeaders')) ?? false;
  const look = (type: string) => {
    // A section without footers of its own goes on with those of the one before it.
    const reference = sections
      .flatMap(({ element }) => childrenOf(element, 'w:footerReference'))
      .find(({ attributes }) => attributes['w:type'] === type);
    const footer = parts.footers.get(reference?.attributes['r:id'] ?? '');
    return footer ? numberLook(footer, parts) : null;
  };
  const odd = look('default');
  return { odd, even: apart ? look('even') : odd, apart };
}

/** Reads the paragraph that holds a PAGE field; what the field showed when saved stands for the number. */
function numberLook(footer: XmlElement, parts: LookedDocument['parts']): PageNumberLook | null {
  const codes = [
    ...descendants(footer, 'w:instrText').map(({ text }) => text),
    ...descendants(footer, 'w:fldSimple').map(({ attributes }) => attributes['w:instr'] ?? ''),
  ];
  if (!codes.some((code) => /\bPAGE\b/u.test(code))) return null;
  const framed = descendants(footer, 'w:txbxContent')[0];
  const paragraphs = footerParagraphs(framed ?? footer, parts);
  const paragraph = paragraphs.find(({ text }) => /\d|[—―–-]/u.test(text)) ?? paragraphs[0];
  if (!paragraph) return null;
  const run = paragraph.runs.find(({ text }) => /\d/u.test(text)) ?? paragraph.runs[0];
  return {
    form: paragraph.text.trim().replace(/\d+/u, '1'),
    font: run ? `${fontOf('1', run.look)} ${sizeName(run.look.size)}` : '未指定',
    ...place(paragraph),
  };
}

function place({ look, text }: LookedParagraph): Pick<PageNumberLook, 'side' | 'blank'> {
  const typed = (pattern: RegExp) =>
    [...(pattern.exec(text)?.[0] ?? '')].reduce((sum, c) => sum + (c === '\u3000' ? 1 : 0.5), 0);
  const inChars = (twips: number, hundredths: number) => (hundredths ? hundredths / 100 : twips / 320);
  switch (look.align) {
    case 'center':
      return { side: 'center', blank: 0 };
    case 'right':
    case 'end':
      return { side: 'right', blank: inChars(look.right, look.rightChars) + typed(/\s*$/u) };
    default:
      return {
        side: 'left',
        blank: inChars(look.left, look.leftChars) + inChars(look.firstLine, look.firstLineChars) + typed(/^\s*/u),
      };
  }
}
