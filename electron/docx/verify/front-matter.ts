import { child, descendants, wholeNumber } from './xml-tree';
import type { LookedParagraph } from './paragraphs';

/** 版头 as it looks and reads. */
export interface FrontMatter {
  serial: LookedParagraph | null;
  secrecy: LookedParagraph | null;
  urgency: LookedParagraph | null;
  mark: LookedParagraph[];
  number: LookedParagraph | null;
  signers: LookedParagraph[];
  /** The red line, as a paragraph's border; weight in eighths of a point. */
  line: { color: string; weight: number } | null;
}

const SERIAL = /^\d{4,8}$/u;
const SECRECY = /^(?:绝密|机密|秘密)(?:[★☆*].*)?$/u;
const URGENCY = /^(?:特提|特急|加急|平急|急件)$/u;
const NUMBER = /[〔[（(【]\d{4}[〕\]）)】]\s*(?:第\s*)?\d+\s*号/u;
const SIGNER = /签\s*发\s*人\s*[:：]/u;
/** How far down a page 版头 may reach, in paragraphs. */
const REACH = 20;

/** Takes 版头 off the paragraphs of a document: what stands above the title and is told by its words or its red. */
export function takeFrontMatter(paragraphs: readonly LookedParagraph[]): {
  front: FrontMatter;
  rest: LookedParagraph[];
} {
  const front: FrontMatter = {
    serial: null,
    secrecy: null,
    urgency: null,
    mark: [],
    number: null,
    signers: [],
    line: null,
  };
  let taken = 0;
  const take = (i: number) => {
    taken = i + 1;
  };
  for (const [i, paragraph] of paragraphs.slice(0, REACH).entries()) {
    const text = paragraph.text.replace(/\s+/gu, '');
    const line = redBorder(paragraph);
    if (line && !front.line) {
      front.line = line;
      take(i);
    }
    if (text === '') continue;
    if (SERIAL.test(text) && i < 3) front.serial = paragraph;
    else if (SECRECY.test(text)) front.secrecy = paragraph;
    else if (URGENCY.test(text)) front.urgency = paragraph;
    else if (isMark(paragraph)) front.mark.push(paragraph);
    else if (SIGNER.test(text) || (front.signers.length > 0 && !front.number && text.length < 40)) {
      front.signers.push(paragraph);
      if (NUMBER.test(text)) front.number = paragraph;
    } else if (NUMBER.test(text) && text.length < 30 && !front.number) front.number = paragraph;
    else break;
    take(i);
  }
  return { front, rest: paragraphs.slice(taken) };
}

/** Red and larger than text: other red is a fault of the text. */
function isMark({ runs }: LookedParagraph): boolean {
  const written = runs.filter(({ text }) => text.trim() !== '');
  return written.length > 0 && written.every(({ look }) => isRedColor(look.color) && look.size >= 40);
}

/** Red however it was mixed: much of it, little of the others. */
function isRedColor(color: string): boolean {
  const parts = /^([0-9A-F]{2})([0-9A-F]{2})([0-9A-F]{2})$/iu
    .exec(color)
    ?.slice(1)
    .map((hex) => parseInt(hex, 16));
  return parts !== undefined && parts[0]! >= 0xa0 && parts[1]! <= 0x50 && parts[2]! <= 0x50;
}

function redBorder({ element }: LookedParagraph): FrontMatter['line'] {
  const borders = child(child(element, 'w:pPr'), 'w:pBdr');
  if (!borders) return null;
  for (const side of ['w:bottom', 'w:top']) {
    const border = descendants(borders, side)[0];
    const color = border?.attributes['w:color'] ?? '';
    if (isRedColor(color)) return { color, weight: wholeNumber(border, 'w:sz') ?? 0 };
  }
  return null;
}
