import type { Parts } from './open-parts';
import { resolveThemeFonts, type ThemeFonts } from './theme-fonts';
import { child, childrenOf, switchedOn, wholeNumber, type XmlElement } from './xml-tree';

const SLOTS = ['ascii', 'hAnsi', 'eastAsia'] as const;
export type Slot = (typeof SLOTS)[number];

/** What a run finally looks like. */
export interface RunLook {
  fonts: Partial<Record<Slot, string>>;
  /** Whether ambiguous punctuation takes the East Asian font. */
  eastAsiaHint: boolean;
  /** In half-points; Word's own default is 20. */
  size: number;
  /** Six hex digits or auto. */
  color: string;
  /** Twips added to every character. */
  spacing: number;
  bold: boolean;
  hidden: boolean;
}

/** What a paragraph finally looks like; lengths in twips. */
export interface ParagraphLook {
  align: string;
  line: number;
  lineRule: string;
  before: number;
  left: number;
  right: number;
  firstLine: number;
  /** Hundredths of a character; where not 0 it stands for firstLine. */
  firstLineChars: number;
  rightChars: number;
  leftChars: number;
  outlineLevel: number | null;
  snapToGrid: boolean;
}

interface Style {
  name: string;
  basedOn: string | undefined;
  p: XmlElement | undefined;
  r: XmlElement | undefined;
}

/** Resolves what applies to paragraphs and runs: document defaults, styles by inheritance, then what is set directly. */
export class Styles {
  readonly #styles = new Map<string, Style>();
  readonly #defaultR: XmlElement | undefined;
  readonly #defaultP: XmlElement | undefined;
  readonly #theme: ThemeFonts;
  #defaultStyle: string | undefined;

  constructor({ styles, theme }: Parts) {
    const defaults = child(styles, 'w:docDefaults');
    this.#defaultR = child(child(defaults, 'w:rPrDefault'), 'w:rPr');
    this.#defaultP = child(child(defaults, 'w:pPrDefault'), 'w:pPr');
    this.#theme = resolveThemeFonts(theme);
    for (const style of childrenOf(styles, 'w:style')) {
      const id = style.attributes['w:styleId'] ?? '';
      const isDefault = ['1', 'true', 'on'].includes(style.attributes['w:default'] ?? '');
      if (isDefault && style.attributes['w:type'] === 'paragraph') this.#defaultStyle = id;
      this.#styles.set(id, {
        name: child(style, 'w:name')?.attributes['w:val'] ?? '',
        basedOn: child(style, 'w:basedOn')?.attributes['w:val'],
        p: child(style, 'w:pPr'),
        r: child(style, 'w:rPr'),
      });
    }
  }

  paragraph(properties: XmlElement | undefined): ParagraphLook {
    const chain = this.#chain(this.#styleOf(properties)).map(({ p }) => p);
    const look: ParagraphLook = {
      align: 'left',
      line: 240,
      lineRule: 'auto',
      before: 0,
      left: 0,
      right: 0,
      firstLine: 0,
      firstLineChars: 0,
      rightChars: 0,
      leftChars: 0,
      outlineLevel: null,
      snapToGrid: true,
    };
    for (const level of [this.#defaultP, ...chain, properties]) if (level) applyParagraph(look, level);
    return look;
  }

  run(paragraph: XmlElement | undefined, properties: XmlElement | undefined): RunLook {
    const chain = this.#chain(this.#styleOf(paragraph)).map(({ r }) => r);
    const own = this.#chain(child(properties, 'w:rStyle')?.attributes['w:val']).map(({ r }) => r);
    const look: RunLook = {
      fonts: {},
      eastAsiaHint: false,
      size: 20,
      color: 'auto',
      spacing: 0,
      bold: false,
      hidden: false,
    };
    for (const level of [this.#defaultR, ...chain, ...own, properties]) if (level) applyRun(look, level, this.#theme);
    return look;
  }

  #styleOf(properties: XmlElement | undefined): string | undefined {
    return child(properties, 'w:pStyle')?.attributes['w:val'] ?? this.#defaultStyle;
  }

  /** From the most basic style to the one named; a circle ends where it closes. */
  #chain(id: string | undefined): Style[] {
    const chain: Style[] = [];
    const seen = new Set<string>();
    for (let at = id; at !== undefined && !seen.has(at);) {
      seen.add(at);
      const style = this.#styles.get(at);
      if (!style) break;
      chain.unshift(style);
      at = style.basedOn;
    }
    return chain;
  }
}

function applyParagraph(look: ParagraphLook, level: XmlElement): void {
  const spacing = child(level, 'w:spacing');
  const indent = child(level, 'w:ind');
  look.align = child(level, 'w:jc')?.attributes['w:val'] ?? look.align;
  look.line = wholeNumber(spacing, 'w:line') ?? look.line;
  look.lineRule = spacing?.attributes['w:lineRule'] ?? (spacing?.attributes['w:line'] ? 'auto' : look.lineRule);
  look.before = wholeNumber(spacing, 'w:before') ?? look.before;
  look.left = wholeNumber(indent, 'w:left') ?? wholeNumber(indent, 'w:start') ?? look.left;
  look.right = wholeNumber(indent, 'w:right') ?? wholeNumber(indent, 'w:end') ?? look.right;
  const hanging = wholeNumber(indent, 'w:hanging');
  look.firstLine = hanging !== undefined ? -hanging : (wholeNumber(indent, 'w:firstLine') ?? look.firstLine);
  look.firstLineChars = wholeNumber(indent, 'w:firstLineChars') ?? look.firstLineChars;
  look.leftChars = wholeNumber(indent, 'w:leftChars') ?? wholeNumber(indent, 'w:startChars') ?? look.leftChars;
  look.rightChars = wholeNumber(indent, 'w:rightChars') ?? wholeNumber(indent, 'w:endChars') ?? look.rightChars;
  const outline = wholeNumber(child(level, 'w:outlineLvl'), 'w:val');
  if (outline !== undefined) look.outlineLevel = outline < 9 ? outline + 1 : null;
  look.snapToGrid = switchedOn(child(level, 'w:snapToGrid')) ?? look.snapToGrid;
}

function applyRun(look: RunLook, level: XmlElement, theme: ThemeFonts): void {
  const fonts = child(level, 'w:rFonts');
  for (const slot of SLOTS) {
    const themed = theme[fonts?.attributes[`w:${slot}Theme`] ?? ''];
    const name = themed ?? fonts?.attributes[`w:${slot}`];
    if (name) look.fonts[slot] = name;
  }
  if (fonts?.attributes['w:hint']) look.eastAsiaHint = fonts.attributes['w:hint'] === 'eastAsia';
  look.size = wholeNumber(child(level, 'w:sz'), 'w:val') ?? look.size;
  look.color = child(level, 'w:color')?.attributes['w:val']?.toUpperCase() ?? look.color;
  look.spacing = wholeNumber(child(level, 'w:spacing'), 'w:val') ?? look.spacing;
  look.bold = switchedOn(child(level, 'w:b')) ?? look.bold;
  look.hidden = switchedOn(child(level, 'w:vanish')) ?? look.hidden;
}
