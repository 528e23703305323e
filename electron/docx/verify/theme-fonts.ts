import { child, childrenOf, descendants, type XmlElement } from './xml-tree';

/** Fonts by the names that runs call them: minorEastAsia, majorHAnsi and so on. */
export type ThemeFonts = Readonly<Record<string, string | undefined>>;

/** The fonts of a theme. An empty East Asian font stands for the one the theme lists for Chinese. */
export function resolveThemeFonts(theme: XmlElement | undefined): ThemeFonts {
  const scheme = theme && descendants(theme, 'a:fontScheme')[0];
  const fonts: Record<string, string | undefined> = {};
  for (const kind of ['major', 'minor']) {
    const collection = child(scheme, `a:${kind}Font`);
    const latin = child(collection, 'a:latin')?.attributes['typeface'];
    const chinese = childrenOf(collection, 'a:font').find(({ attributes }) => attributes['script'] === 'Hans');
    const eastAsia = child(collection, 'a:ea')?.attributes['typeface'] || chinese?.attributes['typeface'];
    fonts[`${kind}Ascii`] = latin;
    fonts[`${kind}HAnsi`] = latin;
    fonts[`${kind}EastAsia`] = eastAsia;
  }
  return fonts;
}
