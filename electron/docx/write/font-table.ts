import { TEXT_ROLES, type LayoutProfile } from '../../../core/layout/profile';
import { escapeXml, W, XML_HEAD } from './xml';

/** word/fontTable.xml: each font with the best name to stand in, which Word and LibreOffice follow where it is missing. */
export function fontTablePart(profile: LayoutProfile): string {
  const alternatives = new Map<string, string | undefined>();
  for (const role of TEXT_ROLES) {
    const { font, latinFont, substitutes } = profile.text[role];
    if (!alternatives.has(font)) alternatives.set(font, substitutes[0]);
    if (latinFont && !alternatives.has(latinFont)) alternatives.set(latinFont, undefined);
  }
  const entries = [...alternatives].map(
    ([font, alternative]) =>
      `<w:font w:name="${escapeXml(font)}">${alternative ? `<w:altName w:val="${escapeXml(alternative)}"/>` : ''}` +
      '<w:charset w:val="86"/><w:family w:val="auto"/><w:pitch w:val="default"/></w:font>',
  );
  return `${XML_HEAD}<w:fonts ${W}>${entries.join('')}</w:fonts>`;
}
