import { strToU8, zipSync } from 'fflate';

const SPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" ' +
  'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" xmlns:w16cid="http://schemas.microsoft.com/office/word/2016/wordml/cid" ' +
  'xmlns:w16cex="http://schemas.microsoft.com/office/word/2018/wordml/cex"';

/** XML of the parts of a Word file, without their root elements. */
export interface DocxParts {
  body: string;
  styles?: string;
  numbering?: string;
  comments?: string;
  commentsExtended?: string;
  commentsIds?: string;
  commentsExtensible?: string;
  footnotes?: string;
}

const ROOTS: Readonly<Record<keyof DocxParts, string>> = {
  body: 'w:document',
  styles: 'w:styles',
  numbering: 'w:numbering',
  comments: 'w:comments',
  commentsExtended: 'w15:commentsEx',
  commentsIds: 'w16cid:commentsIds',
  commentsExtensible: 'w16cex:commentsExtensible',
  footnotes: 'w:footnotes',
};

/** A Word file as bytes; parts are found by Word's own names. */
export function makeDocx(parts: DocxParts, extra: Record<string, Uint8Array> = {}): Uint8Array {
  const files: Record<string, Uint8Array> = {};
  for (const key of Object.keys(parts) as (keyof DocxParts)[]) {
    const inner = key === 'body' ? `<w:body>${parts.body}<w:sectPr/></w:body>` : parts[key];
    const root = ROOTS[key];
    files[`word/${key === 'body' ? 'document' : key}.xml`] = strToU8(
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<${root} ${SPACES}>${inner}</${root}>`,
    );
  }
  return zipSync({ ...files, ...extra });
}

/** A paragraph of one run. */
export function p(text: string, properties = '', runProperties = ''): string {
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${r(text, runProperties)}</w:p>`;
}

export function r(text: string, properties = ''): string {
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}
