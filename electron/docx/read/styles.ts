import { isOn, parseXml, wholeOf, type Attributes } from './parse-xml';

/** What a style says of its own; undefined where it leaves it to the style it is based on. */
export interface Style {
  name: string;
  basedOn?: string;
  outlineLevel?: number;
  align?: string;
  numId?: string;
  numLevel?: number;
  bold?: boolean;
  font?: string;
}

/** The styles of a document, each with what it inherits. */
export interface Styles {
  paragraph(id: string | undefined): Style;
  character(id: string): Style;
}

const NONE: Style = { name: '' };

/** Reads word/styles.xml; without it every style is empty. */
export function readStyles(bytes: Uint8Array | undefined): Styles {
  const raw = new Map<string, Style>();
  const defaults: Style = { name: '' };
  let defaultId: string | undefined;
  let style: Style | null = null;
  // Counted, not looked for among all elements around: a part may be nested as deep as it is long.
  const around = { 'w:rPrDefault': 0, 'w:tblStylePr': 0 };
  const count = (name: string, step: 1 | -1) => {
    if (name === 'w:rPrDefault' || name === 'w:tblStylePr') around[name] += step;
  };
  const open = (name: string, attributes: Attributes) => {
    count(name, 1);
    if (name === 'w:style') {
      style = { name: '' };
      raw.set(attributes['w:styleId'] ?? '', style);
      const isDefault = attributes['w:default'];
      if (attributes['w:type'] === 'paragraph' && (isDefault === '1' || isDefault === 'true')) {
        defaultId = attributes['w:styleId'];
      }
      return;
    }
    const target = style ?? (around['w:rPrDefault'] > 0 ? defaults : null);
    if (target && around['w:tblStylePr'] === 0) readProperty(target, name, attributes);
  };
  const close = (name: string) => {
    count(name, -1);
    if (name === 'w:style') style = null;
  };
  if (bytes) parseXml(bytes, { open, close });

  const resolved = new Map<string, Style>();
  const resolve = (id: string, seen: ReadonlySet<string>): Style => {
    const known = resolved.get(id);
    if (known) return known;
    const own = raw.get(id);
    if (!own) return NONE;
    const above = own.basedOn !== undefined && !seen.has(own.basedOn) ? own.basedOn : undefined;
    const merged = above === undefined ? own : { ...resolve(above, new Set([...seen, id])), ...own };
    resolved.set(id, merged);
    return merged;
  };
  const paragraphs = new Map<string | undefined, Style>();
  return {
    paragraph(id) {
      let found = paragraphs.get(id);
      if (!found) {
        const wanted = id !== undefined && raw.has(id) ? id : defaultId;
        found = { ...defaults, ...(wanted === undefined ? NONE : resolve(wanted, new Set())) };
        paragraphs.set(id, found);
      }
      return found;
    },
    character: (id) => resolve(id, new Set()),
  };
}

function readProperty(style: Style, name: string, attributes: Attributes): void {
  const value = attributes['w:val'];
  if (name === 'w:name') {
    style.name = value ?? '';
    // Built-in headings carry their level in their name even where the outline level is left out.
    const level = /^(?:heading|标题)\s*([1-9])$/iu.exec(style.name)?.[1];
    if (level !== undefined) style.outlineLevel ??= Number(level);
  } else if (name === 'w:basedOn' && value !== undefined) style.basedOn = value;
  else if (name === 'w:outlineLvl') style.outlineLevel = (wholeOf(value) ?? 9) + 1;
  else if (name === 'w:jc' && value !== undefined) style.align = value;
  else if (name === 'w:numId' && value !== undefined) style.numId = value;
  else if (name === 'w:ilvl') style.numLevel = wholeOf(value) ?? 0;
  else if (name === 'w:b') style.bold = isOn(attributes);
  else if (name === 'w:rFonts' && attributes['w:eastAsia'] !== undefined) style.font = attributes['w:eastAsia'];
}
