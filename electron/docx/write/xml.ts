// Control characters, lone surrogates and two noncharacters: XML 1.0 cannot hold them at all.
const FORBIDDEN =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/gu;

/** Text as XML 1.0 can hold it: what no file may contain is left out, line ends become \n. */
export function cleanText(text: string): string {
  return text.replace(/\r\n?|[\u2028\u2029]/gu, '\n').replace(FORBIDDEN, '');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for an XML element or attribute. */
export function escapeXml(text: string): string {
  return cleanText(text).replace(/[&<>"]/gu, (char) => ENTITIES[char]!);
}

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
export const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
