import { SaxesParser } from 'saxes';

export type Attributes = Readonly<Record<string, string>>;

/** What a reader of one part listens to. Names carry the usual prefixes, such as `w:p`. */
export interface XmlListener {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text?(text: string): void;
}

/** The namespaces a listener knows, with the prefix it knows them by, in their transitional and strict forms. */
const PREFIXES: readonly { prefix: string; spaces: RegExp }[] = [
  { prefix: 'w', spaces: /\/wordprocessingml\/(?:2006\/)?main$/u },
  { prefix: 'w14', spaces: /office\/word\/2010\/wordml$/u },
  { prefix: 'w15', spaces: /office\/word\/2012\/wordml$/u },
  { prefix: 'w16cid', spaces: /office\/word\/2016\/wordml\/cid$/u },
  { prefix: 'w16cex', spaces: /office\/word\/2018\/wordml\/cex$/u },
  { prefix: 'mc', spaces: /markup-compatibility\/2006$/u },
  { prefix: 'r', spaces: /officeDocument\/(?:2006\/)?relationships$/u },
  { prefix: '', spaces: /package\/2006\/relationships$/u },
];

const CHUNK = 1 << 18;

/**
 * Runs through one XML part. No DOM, no external entities, no document type; throws where the XML is not well formed
 * or cut off.
 */
export function parseXml(bytes: Uint8Array, listener: XmlListener): void {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let rename: ReadonlyMap<string, string> | null = null;
  let root = true;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (root) rename = foreignPrefixes(attributes);
    root = false;
    if (rename === null) listener.open(name, attributes);
    else listener.open(renamed(name, rename), renamedAttributes(attributes, rename));
  });
  parser.on('closetag', ({ name }) => listener.close(rename === null ? name : renamed(name, rename)));
  if (listener.text) {
    const text = listener.text.bind(listener);
    parser.on('text', text);
    parser.on('cdata', text);
  }
  const decoder = new TextDecoder(encodingOf(bytes));
  for (let at = 0; at < bytes.length; at += CHUNK) {
    parser.write(decoder.decode(bytes.subarray(at, at + CHUNK), { stream: true }));
  }
  parser.write(decoder.decode());
  parser.close();
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

/** Prefixes that differ from the usual ones; null in nearly every file. */
function foreignPrefixes(attributes: Attributes): Map<string, string> | null {
  const map = new Map<string, string>();
  for (const name in attributes) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
    const given = name.slice(6);
    const known = PREFIXES.find(({ spaces }) => spaces.test(attributes[name]!));
    if (known && known.prefix !== given) map.set(given, known.prefix);
  }
  return map.size > 0 ? map : null;
}

function renamed(name: string, map: ReadonlyMap<string, string>): string {
  const colon = name.indexOf(':');
  const prefix = map.get(colon === -1 ? '' : name.slice(0, colon));
  if (prefix === undefined) return name;
  const local = name.slice(colon + 1);
  return prefix === '' ? local : `${prefix}:${local}`;
}

/** Attributes without a prefix belong to no namespace and keep their names. */
function renamedAttributes(attributes: Attributes, map: ReadonlyMap<string, string>): Attributes {
  const result: Record<string, string> = {};
  for (const name in attributes) result[name.includes(':') ? renamed(name, map) : name] = attributes[name]!;
  return result;
}

/** An on/off property such as w:b: on unless its value says otherwise. */
export function isOn(attributes: Attributes): boolean {
  const value = attributes['w:val'];
  return value === undefined || !(value === '0' || value === 'false' || value === 'off' || value === 'none');
}

/** A whole number in an attribute; undefined where there is none. */
export function wholeOf(value: string | undefined): number | undefined {
  const number = value === undefined ? NaN : Number.parseInt(value, 10);
  return Number.isNaN(number) ? undefined : number;
}
