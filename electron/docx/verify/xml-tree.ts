import { isOn, parseXml, wholeOf, type Attributes } from '../read/parse-xml';

/** An element of an XML part. Names keep the prefixes every Word writes: w:p, a:ea. */
export interface XmlElement {
  name: string;
  attributes: Attributes;
  children: XmlElement[];
  /** The character data directly inside it. */
  text: string;
}

/** Word nests some dozens deep. What is read from here on walks the tree by recursion. */
const DEEPEST = 1_000;

/** Reads a whole part. Throws when it is not well-formed, or nested deeper than any program would. */
export function xmlTree(bytes: Uint8Array): XmlElement | undefined {
  const top: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  parseXml(bytes, {
    open(name, attributes) {
      if (open.length > DEEPEST) throw new Error('nested too deep');
      const element: XmlElement = { name, attributes, children: [], text: '' };
      open.at(-1)!.children.push(element);
      open.push(element);
    },
    close() {
      open.pop();
    },
    text(text) {
      open.at(-1)!.text += text;
    },
  });
  return top.children[0];
}

export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((candidate) => candidate.name === name);
}

export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((candidate) => candidate.name === name) ?? [];
}

/** All elements of a name, at any depth, in reading order. */
export function descendants(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((candidate) =>
    candidate.name === name ? [candidate, ...descendants(candidate, name)] : descendants(candidate, name),
  );
}

/** A whole number attribute; undefined when absent or no number. */
export function wholeNumber(element: XmlElement | undefined, attribute: string): number | undefined {
  return wholeOf(element?.attributes[attribute]);
}

/** Whether an on/off element is there and on; undefined when it is absent. */
export function switchedOn(element: XmlElement | undefined): boolean | undefined {
  return element && isOn(element.attributes);
}
