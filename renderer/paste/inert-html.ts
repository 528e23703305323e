const STYLE = 'data-inert-style';

/** Parsed like a style element, wherever it stands, and never shown. */
export const SHEET = 'noframes';

/**
 * The same HTML, to be parsed and read only: handlers are gone and styles are kept as plain words. None of them has any
 * effect in a document that is not shown, but the window's policy would report each.
 */
export function inertHtml(html: string): string {
  return html.replace(/<\/?[a-z][^<>]*>/giu, (tag) =>
    tag
      .replace(/\son[a-z]+\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+)/giu, '')
      .replace(/^<(\/?)style\b.*$/isu, `<$1${SHEET}>`)
      .replace(/([\s"'/])style(?=\s*=)/giu, `$1${STYLE}`),
  );
}

/** The declarations of an element of such a document; empty when it has none. */
export function styleOf(element: Element): string {
  return element.getAttribute(STYLE) ?? '';
}
