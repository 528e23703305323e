/** What a piece of text is for the layout. */
export const TEXT_ROLES = [
  'title',
  'addressee',
  'level1',
  'level2',
  'level3',
  'level4',
  'body',
  'closing',
  'attachmentNote',
  'table',
  'pageNumber',
  'header',
  'frontMatter',
  'secrecy',
  'mark',
  'signer',
  'annexLabel',
  'imprint',
] as const;

export type TextRole = (typeof TEXT_ROLES)[number];

/** Every group of values names the clause of GB/T 9704—2012 it comes from; 推算 where the value is only derived. */
interface Ruled {
  clause: string;
}

/** Font and size of one role. */
export interface FontRole extends Ruled {
  /** East Asian font, as offices name it. */
  font: string;
  /** Font of digits and Latin letters; the East Asian one when absent, so that quotes never change font. */
  latinFont?: string;
  /** What may stand in where the font is not installed, best first. */
  substitutes: string[];
  /** In points. For the issuer's mark, the largest there may be: long names are set smaller, to fit one line. */
  size: number;
  /** Set bold, as some offices have it; the standard has none. */
  bold?: boolean;
}

/** 版式: how a report is laid out on paper. Data of templates/profiles, checked when loaded. Lengths in twips. */
export interface LayoutProfile {
  id: string;
  name: string;
  /** The standard or local rule it follows. */
  basis: string;
  page: Ruled & { width: number; height: number };
  margins: Ruled & { top: number; right: number; bottom: number; left: number };
  /** Lines a page, characters a line, and what makes them come out: exact line height and change of character spacing. */
  grid: Ruled & { lines: number; characters: number; linePitch: number; characterSpacing: number };
  text: Record<TextRole, FontRole>;
  title: Ruled & { blankLinesBefore: number; blankLinesAfter: number };
  paragraph: Ruled & {
    /** First-line indent in characters. */
    firstLineChars: number;
    /** No heading stands alone at the foot of a page; the page before it is then short of its lines. */
    keepHeadingWithText: boolean;
  };
  /** Signature and date without seal, in lines and characters. */
  closing: Ruled & {
    blankLinesBefore: number;
    /** Blank characters to the right of the signature, and of a date longer than it. */
    rightChars: number;
    /** How far the date begins to the right of the signature. */
    dateOffsetChars: number;
    /** Blank characters to the right of a date that has no signature above it. */
    loneDateRightChars: number;
  };
  /** Signature and date that a seal will be put on. */
  sealed: Ruled & { blankLinesBefore: number; dateRightChars: number };
  attachmentNote: Ruled & { blankLinesBefore: number; leftChars: number };
  /** 附注, below the date. */
  note: Ruled & { leftChars: number };
  /** 发文机关标志: from the top of the type area to the top of its letters. */
  mark: Ruled & { top: number; color: string };
  /** 发文字号 and 签发人: blank lines above, blank characters at either side. */
  documentNumber: Ruled & { blankLinesBefore: number; blankChars: number };
  /** 红色分隔线: below the number; weight in eighths of a point; blank lines between it and the title. */
  redLine: Ruled & { distance: number; weight: number; color: string; blankLinesAfter: number };
  /** 附件, on a page of its own: blank lines between the word 附件 and its title. */
  annex: Ruled & { blankLinesAfterLabel: number };
  /** 版记: weight of the outer and inner lines in twips, blank characters at either side. */
  imprint: Ruled & { outerWeight: number; innerWeight: number; blankChars: number };
  pageNumber: Ruled & {
    before: string;
    after: string;
    odd: 'left' | 'center' | 'right';
    even: 'left' | 'center' | 'right';
    /** Blank characters between the number and the edge of the type area. */
    blankChars: number;
    /** From the foot of the page to the foot of the number. */
    distance: number;
  };
}

/** Width of the type area in twips. */
export function textWidth(profile: LayoutProfile): number {
  return profile.page.width - profile.margins.left - profile.margins.right;
}

/** How far one character of a role advances in body text, in twips. */
export function characterPitch(profile: LayoutProfile, role: TextRole = 'body'): number {
  return profile.text[role].size * 20 + profile.grid.characterSpacing;
}
