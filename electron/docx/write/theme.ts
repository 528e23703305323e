import type { LayoutProfile } from '../../../core/layout/profile';
import { escapeXml, XML_HEAD } from './xml';

const COLORS: Readonly<Record<string, string>> = {
  dk1: '000000',
  lt1: 'FFFFFF',
  dk2: '44546A',
  lt2: 'E7E6E6',
  accent1: '4472C4',
  accent2: 'ED7D31',
  accent3: 'A5A5A5',
  accent4: 'FFC000',
  accent5: '5B9BD5',
  accent6: '70AD47',
  hlink: '0563C1',
  folHlink: '954F72',
};

/**
 * word/theme/theme1.xml with the fonts of the text. The library's own names fonts of several scripts, and WPS then asks
 * for each that is missing.
 */
export function themePart({ text }: LayoutProfile): string {
  const colors = Object.entries(COLORS).map(([name, value]) => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`);
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const line = `<a:ln w="6350">${fill}</a:ln>`;
  const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>';
  return (
    `${XML_HEAD}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="公文"><a:themeElements>` +
    `<a:clrScheme name="公文">${colors.join('')}</a:clrScheme>` +
    `<a:fontScheme name="公文"><a:majorFont>${fonts(text.title.font)}</a:majorFont>` +
    `<a:minorFont>${fonts(text.body.font)}</a:minorFont></a:fontScheme>` +
    `<a:fmtScheme name="公文"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${line.repeat(3)}</a:lnStyleLst>` +
    `<a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme>` +
    '</a:themeElements></a:theme>'
  );
}

function fonts(font: string): string {
  const name = escapeXml(font);
  return `<a:latin typeface="${name}"/><a:ea typeface="${name}"/><a:cs typeface=""/>`;
}
