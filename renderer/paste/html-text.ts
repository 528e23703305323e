import type { SourceSpan } from '../../core/intake/recognised';
import { styleOf } from './inert-html';

const HAN_BREAK =
  /(?<=[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f“”‘’])[ \t]*[\r\n]+[ \t]*(?=[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f“”‘’])/gu;

/** Text of a node as a browser shows it: line ends of the source are no text, least of all between Chinese characters. */
export function shownText(text: string): string {
  return text.replace(HAN_BREAK, '').replace(/[ \t\r\n]+/gu, ' ');
}

/** The marks that tell heading words from body: bold, and a font for headings. */
export function spanStyle(element: Element, outer: Omit<SourceSpan, 'text'>): Omit<SourceSpan, 'text'> {
  const style = styleOf(element);
  const inner = { ...outer };
  const weight = /font-weight\s*:\s*(\w+)/iu.exec(style)?.[1];
  if (weight !== undefined) {
    delete inner.bold;
    if (/^(?:bold|bolder|[6-9]00)$/iu.test(weight)) inner.bold = true;
  } else if (/^(?:B|STRONG)$/u.test(element.tagName)) inner.bold = true;
  const fonts = /(?:mso-fareast-)?font-family\s*:\s*([^;]+)/iu.exec(style)?.[1];
  const font = fonts && /仿宋|黑体|楷体|小标宋|宋体|SimHei|KaiTi/iu.exec(fonts)?.[0];
  if (font) inner.font = LATIN_NAMES[font.toLowerCase()] ?? font;
  return inner;
}

const LATIN_NAMES: Readonly<Record<string, string>> = { simhei: '黑体', kaiti: '楷体' };
