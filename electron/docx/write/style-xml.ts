import type { FontRole } from '../../../core/layout/profile';
import { escapeXml } from './xml';

export interface StyleOptions {
  default?: boolean;
  custom?: boolean;
  hidden?: boolean;
  primary?: boolean;
  based?: string;
  next?: string;
  p?: string;
  r?: string;
}

/** One style as XML; `based` on Word's own default unless said. */
export function style(type: 'paragraph' | 'character', id: string, name: string, options: StyleOptions): string {
  const base = options.default ? undefined : type === 'paragraph' ? 'Normal' : 'DefaultParagraphFont';
  const based = options.based ?? base;
  return [
    `<w:style w:type="${type}"${options.default ? ' w:default="1"' : ''}${options.custom ? ' w:customStyle="1"' : ''} w:styleId="${id}">`,
    `<w:name w:val="${name}"/>`,
    based ? `<w:basedOn w:val="${based}"/>` : '',
    options.next ? `<w:next w:val="${options.next}"/>` : '',
    options.hidden ? '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/>' : '',
    options.primary ? '<w:qFormat/>' : '',
    options.p ? `<w:pPr>${options.p}</w:pPr>` : '',
    options.r ? `<w:rPr>${options.r}</w:rPr>` : '',
    '</w:style>',
  ].join('');
}

/** The order of elements is the schema's. Color and weight are said, so that nothing shows through from below. */
export function runProperties(role: FontRole, spacing: number, color = '000000'): string {
  return (
    `${fonts(role)}${bold(role)}<w:color w:val="${color}"/>` +
    `${spacing ? `<w:spacing w:val="${spacing}"/>` : ''}${size(role)}`
  );
}

function bold(role: FontRole): string {
  return role.bold ? '<w:b/><w:bCs/>' : '<w:b w:val="0"/><w:bCs w:val="0"/>';
}

/** The font of every script, so that quotes and digits do not change it. */
export function fonts({ font, latinFont = font }: FontRole): string {
  const latin = escapeXml(latinFont);
  return `<w:rFonts w:ascii="${latin}" w:hAnsi="${latin}" w:eastAsia="${escapeXml(font)}" w:cs="${latin}"/>`;
}

/** In half-points, for simple and complex scripts. */
export function size(role: FontRole): string {
  const halfPoints = Math.round(role.size * 2);
  return `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;
}
