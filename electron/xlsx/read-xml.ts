import { SaxesParser } from 'saxes';

/** What a reader of one part listens to. Names come without their prefixes. */
export interface SheetXmlListener {
  open(name: string, attribute: (name: string) => string | undefined): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** Runs through one part of a workbook. No DOM, no entities of its own; throws where it is not well formed. */
export function readXml(bytes: Uint8Array, listener: SheetXmlListener): void {
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const find = (wanted: string) =>
      Object.entries(attributes).find(([key]) => key === wanted || local(key) === wanted);
    listener.open(local(name), (wanted) => find(wanted)?.[1]);
  });
  parser.on('closetag', ({ name }) => listener.close?.(local(name)));
  parser.on('text', (text) => listener.text?.(text));
  parser.on('cdata', (text) => listener.text?.(text));
  parser.write(new TextDecoder().decode(bytes)).close();
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
