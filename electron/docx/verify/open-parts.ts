import { AppError } from '../../../core/errors';
import { documentPath, relationsPath } from '../read/part-paths';
import { unpack } from '../read/unpack';
import { child, childrenOf, xmlTree, type XmlElement } from './xml-tree';

/** The parts of a .docx that tell its layout. */
export interface Parts {
  document: XmlElement;
  styles: XmlElement | undefined;
  settings: XmlElement | undefined;
  theme: XmlElement | undefined;
  /** By relationship id of the document. */
  footers: ReadonlyMap<string, XmlElement>;
}

/** Opens a .docx for verification. Throws AppError for anything that is none; `path` names it. */
export function openParts(bytes: Uint8Array, path: string): Parts {
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    throw new AppError(isEncrypted(bytes) ? 'encrypted-word' : 'legacy-word', { path });
  }
  if (!startsWith(bytes, [0x50, 0x4b])) throw new AppError('not-docx', { path });
  const files = unpack(bytes, path, (name) => /\.(?:xml|rels)$/u.test(name));
  const read = (name: string): XmlElement | undefined => {
    const data = files.get(name);
    if (!data) return undefined;
    try {
      return xmlTree(data);
    } catch (cause) {
      throw new AppError('broken-docx', { path, why: `${name} 无法读取` }, { cause });
    }
  };
  const main = documentPath(files.get('_rels/.rels'));
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const document = read(main);
  if (!document || !child(document, 'w:body')) throw new AppError('not-docx', { path });
  const related = (kind: string) =>
    childrenOf(read(relationsPath(main)), 'Relationship')
      .filter(({ attributes }) => attributes['Type']?.endsWith(`/${kind}`))
      .map(({ attributes }) => ({
        id: attributes['Id'] ?? '',
        target: partName(folder, attributes['Target'] ?? ''),
      }));
  const first = (kind: string) => read(related(kind)[0]?.target ?? `${folder}${kind}.xml`);
  const footers = new Map<string, XmlElement>();
  for (const { id, target } of related('footer')) {
    const footer = read(target);
    if (footer) footers.set(id, footer);
  }
  return {
    document,
    styles: first('styles'),
    settings: first('settings'),
    theme: first('theme'),
    footers,
  };
}

function partName(folder: string, target: string): string {
  return target.startsWith('/') ? target.slice(1) : folder + target;
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, i) => bytes[i] === byte);
}

/** An encrypted .docx is an old container that holds a stream of this name in UTF-16. */
function isEncrypted(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
    Buffer.from('EncryptedPackage', 'utf16le'),
  );
}
