import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { pick } from '../bench/proof/random';
import { mutateBytes } from './mutate-bytes';

type Random = () => number;
type Parts = Record<string, Uint8Array>;

/** A .docx or .xlsx that is a sound zip with unsound parts: the hand of someone who means harm, or of a bad program. */
export function mutatePackage(bytes: Uint8Array, random: Random): Uint8Array {
  const parts: Parts = unzipSync(bytes);
  const times = 1 + Math.floor(random() * 3);
  for (let n = 0; n < times; n += 1)
    pick([drop, swapParts, renamePart, damage, xml, xml, xml, xml], random)(parts, random);
  return zipSync(parts, { level: 1 });
}

const aName = (parts: Parts, random: Random) => pick(Object.keys(parts), random) ?? '';

function drop(parts: Parts, random: Random): void {
  if (Object.keys(parts).length > 1) delete parts[aName(parts, random)];
}

function swapParts(parts: Parts, random: Random): void {
  const [a, b] = [aName(parts, random), aName(parts, random)];
  [parts[a], parts[b]] = [parts[b]!, parts[a]!];
}

function renamePart(parts: Parts, random: Random): void {
  const from = aName(parts, random);
  const to = pick(
    ['../../escape.xml', '/etc/passwd', 'word\\document.xml', 'a'.repeat(5000), from.toUpperCase()],
    random,
  );
  const bytes = parts[from]!;
  delete parts[from];
  parts[to] = bytes;
}

function damage(parts: Parts, random: Random): void {
  const name = aName(parts, random);
  if (parts[name]!.length > 0) parts[name] = mutateBytes(parts[name]!, random);
}

function xml(parts: Parts, random: Random): void {
  const names = Object.keys(parts).filter((name) => /\.(?:xml|rels)$/u.test(name));
  const heavy = names.filter((name) => /(?:document|comments|numbering|styles|sheet1)\.xml$/u.test(name));
  const name = pick(random() < 0.7 && heavy.length > 0 ? heavy : names, random);
  if (name) parts[name] = strToU8(pick(XML, random)(strFromU8(parts[name]!), random));
}

/** Where an element begins. */
function tagPlace(text: string, random: Random): number {
  const at = text.indexOf('<w:', Math.floor(random() * text.length));
  return at === -1 ? Math.max(0, text.lastIndexOf('</')) : at;
}

const into = (text: string, at: number, piece: string) => text.slice(0, at) + piece + text.slice(at);

const DEEP = [
  'w:p',
  'w:r',
  'w:tbl',
  'w:tc',
  'w:ins',
  'w:sdt',
  'w:hyperlink',
  'w:txbxContent',
  'mc:AlternateContent',
  'x',
];
const VALUES = [
  '-1',
  '0',
  '99999999999',
  '2147483648',
  'NaN',
  '',
  'x'.repeat(100_000),
  '&#x10FFFF;',
  '..\\..\\a',
  'true',
];

const XML: readonly ((text: string, random: Random) => string)[] = [
  function nest(text, random) {
    const name = pick(DEEP, random);
    const depth = Math.floor(10 ** (1 + random() * 4.3));
    const closed = random() < 0.8;
    return into(text, tagPlace(text, random), `<${name}>`.repeat(depth) + (closed ? `</${name}>`.repeat(depth) : ''));
  },
  function hugeAttribute(text, random) {
    return into(text, tagPlace(text, random), `<w:p w:rsidR="${'0'.repeat(Math.floor(10 ** (3 + random() * 3.7)))}"/>`);
  },
  function manyAttributes(text, random) {
    const list = Array.from({ length: Math.floor(random() * 50_000) }, (_, n) => `w:a${n}="1"`);
    return into(text, tagPlace(text, random), `<w:p ${list.join(' ')}/>`);
  },
  function externalEntity(text) {
    const type = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY y SYSTEM "http://127.0.0.1:9/">]>';
    return text.replace(/\?>/u, `?>${type}`).replace(/<w:t[^>]*>/u, '$&&x;&y;');
  },
  function entityBomb(text) {
    const steps = Array.from({ length: 12 }, (_, n) => `<!ENTITY e${n + 1} "${`&e${n};`.repeat(10)}">`).join('');
    return text.replace(/\?>/u, `?><!DOCTYPE a [<!ENTITY e0 "ha">${steps}]>`).replace(/<w:t[^>]*>/u, '$&&e12;');
  },
  function sameIds(text) {
    return text.replace(/\bw:id="[^"]*"/gu, 'w:id="1"').replace(/\bw14:paraId="[^"]*"/gu, 'w14:paraId="1"');
  },
  function values(text, random) {
    return text.replace(/="[^"]*"/gu, (whole) => (random() < 0.01 ? `="${pick(VALUES, random)}"` : whole));
  },
  function tableGiants(text, random) {
    const span = pick(['99999999', '-5', '65536', '1e9'], random);
    const cell = `<w:tc><w:tcPr><w:gridSpan w:val="${span}"/><w:vMerge w:val="continue"/></w:tcPr><w:p/></w:tc>`;
    return into(text, tagPlace(text, random), `<w:tbl><w:tr>${cell.repeat(3)}</w:tr></w:tbl>`);
  },
  function circles(text) {
    // Styles that are based on themselves, numbering that points back.
    return text
      .replace(/<w:basedOn w:val="[^"]*"/gu, '<w:basedOn w:val="a"')
      .replace(/w:styleId="[^"]*"/gu, 'w:styleId="a"')
      .replace(/<w:abstractNumId w:val="[^"]*"/gu, '<w:abstractNumId w:val="1"');
  },
  function levels(text, random) {
    return text.replace(
      /<w:(ilvl|numId|outlineLvl|start) w:val="[^"]*"/gu,
      (_, name) => `<w:${name} w:val="${pick(VALUES, random)}"`,
    );
  },
  function missingTags(text, random) {
    return text.replace(/<\/?w:[^>]*>/gu, (tag) => (random() < 0.002 ? '' : tag));
  },
  function doubledTags(text, random) {
    return text.replace(/<w:[^>]*>/gu, (tag) => (random() < 0.002 ? tag.repeat(3) : tag));
  },
  function longText(text, random) {
    const piece = pick(['法', '一、', '（一）', '1.', '"', '《', ' ', '\u202e', '１', 'a'], random);
    return text.replace(/<w:t[^>]*>/u, (tag) => tag + piece.repeat(Math.floor(10 ** (2 + random() * 3.3))));
  },
  function manyParagraphs(text, random) {
    const piece = pick(['一、概况', '（一）', '1.', '第1章', '法', ''], random);
    const line = `<w:p><w:r><w:t>${piece}</w:t></w:r></w:p>`;
    return into(text, text.lastIndexOf('<w:sectPr'), line.repeat(Math.floor(10 ** (1 + random() * 3.7))));
  },
  function relations(text, random) {
    const target = pick(
      ['../../../../etc/passwd', 'http://127.0.0.1:9/x', 'file:///etc/passwd', '', '/', '%00', '#'],
      random,
    );
    return text.replace(/Target="[^"]*"/gu, (whole) => (random() < 0.3 ? `Target="${target}"` : whole));
  },
  function controlCharacters(text, random) {
    return into(
      text,
      Math.floor(random() * text.length),
      pick(['\u0000', '\u0008', '\ufffe', '\ud800', '&#0;', '&#xD800;'], random),
    );
  },
];
