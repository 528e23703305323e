import { takeBackMatter, type BackMatter } from './back-matter';
import { takeFrontMatter, type FrontMatter } from './front-matter';
import type { Parts } from './open-parts';
import { bodyParagraphs, type LookedParagraph } from './paragraphs';
import { descendants, wholeNumber, type XmlElement } from './xml-tree';

/** Paper and margins of one section, in twips. */
export interface Section {
  width: number;
  height: number;
  top: number;
  right: number;
  bottom: number;
  left: number;
  gutter: number;
  footer: number;
  grid: { type: string; linePitch: number; charSpace: number } | null;
  element: XmlElement;
}

/** A .docx with its paragraphs told apart by what they look and read like. */
export interface LookedDocument {
  parts: Parts;
  sections: Section[];
  title: LookedParagraph[];
  addressee: LookedParagraph | null;
  headings: { level: 1 | 2 | 3 | 4; paragraph: LookedParagraph }[];
  body: LookedParagraph[];
  attachmentNotes: LookedParagraph[];
  signature: LookedParagraph | null;
  date: LookedParagraph | null;
  front: FrontMatter;
  back: BackMatter;
}

const LEVELS = [
  /^[一二三四五六七八九十]+、/u,
  /^[（(][一二三四五六七八九十]+[）)]/u,
  /^\d{1,2}[.．](?!\d)/u,
  /^[（(]\d{1,2}[）)]/u,
];
const DATE =
  /^\s*[\d〇○零一二三四五六七八九十]{4}\s*年[\d一二三四五六七八九十\s]{1,5}月[\d一二三四五六七八九十\s]{1,5}日\s*$/u;
const ATTACHMENT = /^\s*附件\s*[:：]/u;

export function lookAtDocument(parts: Parts): LookedDocument {
  const paragraphs = bodyParagraphs(parts);
  const { front, rest: behind } = takeFrontMatter(paragraphs);
  const { back, rest } = takeBackMatter(
    behind.filter(({ text }) => text.trim() !== ''),
    paragraphs,
  );
  const title = takeTitle(rest);
  const addressee = rest[0] && /[:：]\s*$/u.test(rest[0].text) && rest[0].text.length < 60 ? rest.shift()! : null;
  const dateAt = rest.findLastIndex(({ text }) => DATE.test(text));
  const date = dateAt < 0 ? null : rest[dateAt]!;
  const above = rest[dateAt - 1];
  const signature = dateAt > 0 && above!.text.trim().length < 40 && !/[。；，]/u.test(above!.text) ? above! : null;
  const attachmentAt = rest.findLastIndex(({ text }) => ATTACHMENT.test(text));
  const closingAt = signature ? dateAt - 1 : dateAt < 0 ? rest.length : dateAt;
  const attachmentNotes = attachmentAt < 0 || attachmentAt > closingAt ? [] : rest.slice(attachmentAt, closingAt);
  const text = rest.filter((p, i) => i < closingAt && !attachmentNotes.includes(p));
  const headings: LookedDocument['headings'] = [];
  const items = text.map(isListItem);
  for (const [i, paragraph] of text.entries()) {
    const level = headingLevel(paragraph);
    const listed = items[i] || (isSentence(paragraph) && (items[i - 1] || items[i + 1]));
    if (level && !listed) headings.push({ level, paragraph });
  }
  const heads = new Set(headings.map(({ paragraph }) => paragraph));
  return {
    parts,
    sections: descendants(parts.document, 'w:sectPr').map(readSection),
    title,
    addressee,
    headings,
    body: text.filter((paragraph) => !heads.has(paragraph)),
    attachmentNotes,
    signature,
    date,
    front,
    back,
  };
}

/** The centred lines at the top, or simply the first one. Takes them off the list. */
function takeTitle(paragraphs: LookedParagraph[]): LookedParagraph[] {
  const first = paragraphs.findIndex(({ look }, i) => i < 8 && look.align === 'center');
  if (first < 0) return paragraphs.splice(0, 1);
  let end = first + 1;
  while (end < first + 4 && paragraphs[end]?.look.align === 'center') end += 1;
  return paragraphs.splice(0, end).slice(first);
}

function headingLevel({ text, look }: LookedParagraph): 1 | 2 | 3 | 4 | null {
  const written = LEVELS.findIndex((pattern) => pattern.test(text.trim()));
  const level = written >= 0 ? written + 1 : look.outlineLevel;
  return level !== null && level >= 1 && level <= 4 ? (level as 1 | 2 | 3 | 4) : null;
}

/** “（一）执法力量不足，主要原因是……。”: a numbered sentence of several clauses is text, not a heading. */
function isListItem(paragraph: LookedParagraph): boolean {
  const { text } = paragraph;
  return isSentence(paragraph) && text.trim().length > 20 && /[，,]/u.test(text) && headingLevel(paragraph) !== null;
}

function isSentence({ text, look }: LookedParagraph): boolean {
  return look.outlineLevel === null && /^[^。！？]*。\s*$/u.test(text);
}

function readSection(element: XmlElement): Section {
  const size = element.children.find(({ name }) => name === 'w:pgSz');
  const margin = element.children.find(({ name }) => name === 'w:pgMar');
  const grid = element.children.find(({ name }) => name === 'w:docGrid');
  const length = (name: string, standard: number) => wholeNumber(margin, `w:${name}`) ?? standard;
  const pitch = wholeNumber(grid, 'w:linePitch');
  const type = grid?.attributes['w:type'] ?? 'default';
  return {
    // Word's own defaults where a file leaves them out: US Letter, an inch around.
    width: wholeNumber(size, 'w:w') ?? 12240,
    height: wholeNumber(size, 'w:h') ?? 15840,
    top: Math.abs(length('top', 1440)),
    right: length('right', 1440),
    bottom: Math.abs(length('bottom', 1440)),
    left: length('left', 1440),
    gutter: length('gutter', 0),
    footer: length('footer', 720),
    grid:
      pitch && type !== 'default' ? { type, linePitch: pitch, charSpace: wholeNumber(grid, 'w:charSpace') ?? 0 } : null,
    element,
  };
}
