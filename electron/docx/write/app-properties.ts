import { XML_HEAD } from './xml';

/** docProps/app.xml: the program that wrote the file. */
export function appPropertiesPart(): string {
  return `${XML_HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>述法</Application></Properties>`;
}
