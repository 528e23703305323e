import { BuilderElement, type ParagraphChild, type XmlComponent } from 'docx';

/** An element the library has no class for, with its attributes and children. */
export function xmlElement(
  name: string,
  attributes: Readonly<Record<string, string | number>> = {},
  children: readonly (XmlComponent | ParagraphChild | string)[] = [],
): BuilderElement {
  const named = Object.entries(attributes).map(([key, value]) => [key, { key, value }] as const);
  // Text is a child like any other to the library, though its types do not say so.
  return new BuilderElement({ name, attributes: Object.fromEntries(named), children: [...children] as never });
}
