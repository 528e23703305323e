import { styleOf } from './inert-html';

/** What to make of an element of pasted HTML. */
export type NodeKind = 'skip' | 'chrome' | 'picture' | 'deleted' | 'table' | 'break' | 'block' | 'inline';

const SKIPPED = new Set(
  'SCRIPT STYLE NOFRAMES NOSCRIPT TEMPLATE HEAD META LINK TITLE BUTTON SELECT OPTION INPUT TEXTAREA COL COLGROUP XML AUDIO OBJECT'.split(
    ' ',
  ),
);
const PICTURES = new Set(['IMG', 'SVG', 'PICTURE', 'VIDEO', 'CANVAS', 'IFRAME', 'V:SHAPE', 'V:IMAGEDATA']);
const CHROME = new Set(['NAV', 'ASIDE', 'FOOTER', 'MENU']);
const BLOCKS = new Set(
  'P DIV SECTION ARTICLE MAIN HEADER H1 H2 H3 H4 H5 H6 LI UL OL DL DT DD BLOCKQUOTE PRE FIGURE FIGCAPTION ADDRESS CENTER FORM FIELDSET DETAILS SUMMARY HR TR TD TH TBODY THEAD TFOOT CAPTION BODY'.split(
    ' ',
  ),
);

/** Margin notes, footnotes, headers and footers that Word and WPS put beside the text. */
const BESIDE_TEXT =
  /mso-element\s*:\s*(?:comment|comment-list|footnote|footnote-list|endnote|endnote-list|header|footer)\b|mso-special-character\s*:\s*(?:comment|footnote)|mso-hide\s*:\s*all/iu;
const MARGIN_CLASS =
  /(?:^|\s)(?:mso(?:comanchor|comtxt|comoff|commentreference|commenttext|footnotereference)|msotoc\d)(?=\s|$)/iu;
const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden/iu;

export function nodeKind(element: Element): NodeKind {
  const tag = element.tagName.toUpperCase();
  const style = styleOf(element);
  const classes = element.getAttribute('class') ?? '';
  if (tag === 'DEL' || /(?:^|\s)msodel(?=\s|$)/iu.test(classes)) return 'deleted';
  if (SKIPPED.has(tag) || element.hasAttribute('hidden') || BESIDE_TEXT.test(style)) return 'skip';
  if (HIDDEN.test(style) || MARGIN_CLASS.test(classes)) return 'skip';
  if (PICTURES.has(tag)) return 'picture';
  if (CHROME.has(tag) || element.getAttribute('role') === 'navigation') return 'chrome';
  if (tag === 'TABLE') return 'table';
  if (tag === 'BR') return 'break';
  return BLOCKS.has(tag) || /display\s*:\s*(?:block|flex|grid)/iu.test(style) ? 'block' : 'inline';
}
