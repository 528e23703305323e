import { AppError } from '../../../core/errors';
import type { Source } from '../../../core/intake/recognised';
import { readBody } from './body';
import { readComments } from './comments';
import { readNotes } from './notes';
import { readNumbering } from './numbering';
import { documentPath, relations, relationsPath } from './part-paths';
import { readStyles } from './styles';
import { unpack } from './unpack';

const ZIP = [0x50, 0x4b];
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * The text of a Word document with what recognition needs: numbers, outline levels, fonts, comments. Tracked insertions
 * count as text, tracked deletions do not. Throws AppError `legacy-word`, `encrypted-word`, `not-docx`, `broken-docx`,
 * `too-large`; `path` is only for their sentences. With `tracked`, both stay, marked with who suggested them.
 */
export function readDocx(bytes: Uint8Array, path: string, { tracked = false } = {}): Source {
  refuseOthers(bytes, path);
  const root = '_rels/.rels';
  const main = wellFormed(path, () => documentPath(unpack(bytes, path, (name) => name === root).get(root)));
  const index = relationsPath(main);
  const links = unpack(bytes, path, (name) => name === index).get(index);
  const related = wellFormed(path, () => (links ? relations(links, main) : new Map<string, string>()));
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const pathOf = (kind: string) => related.get(kind) ?? `${folder}${kind}.xml`;
  const wanted = new Set([main, ...KINDS.map(pathOf)]);
  const parts = unpack(bytes, path, (name) => wanted.has(name));
  const document = parts.get(main);
  if (!document) throw new AppError('not-docx', { path });
  const part = (kind: (typeof KINDS)[number]) => parts.get(pathOf(kind));

  return wellFormed(path, () => {
    const { comments, threadOf } = readComments({
      comments: part('comments'),
      extended: part('commentsExtended'),
      ids: part('commentsIds'),
      extensible: part('commentsExtensible'),
    });
    const {
      blocks,
      dropped,
      root: element,
    } = readBody(document, {
      styles: readStyles(part('styles')),
      numbering: readNumbering(part('numbering')),
      threadOf,
      footnotes: readNotes(part('footnotes'), 'w:footnote'),
      endnotes: readNotes(part('endnotes'), 'w:endnote'),
      tracked,
    });
    // A spreadsheet is a package of the same kind.
    if (element !== 'w:document') throw new AppError('not-docx', { path });
    return { blocks, comments, dropped };
  });
}

const KINDS = [
  'styles',
  'numbering',
  'comments',
  'commentsExtended',
  'commentsIds',
  'commentsExtensible',
  'footnotes',
  'endnotes',
] as const;

/** Throws for what is no Word file of today: legacy-word, encrypted-word, not-docx. */
export function refuseOthers(bytes: Uint8Array, path: string): void {
  if (OLE.every((byte, i) => bytes[i] === byte)) {
    // Word wraps an encrypted .docx in the old container; a stream in its directory is named for it.
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const encrypted = buffer.includes(Buffer.from('EncryptedPackage', 'utf16le'));
    throw new AppError(encrypted ? 'encrypted-word' : 'legacy-word', { path });
  }
  if (!ZIP.every((byte, i) => bytes[i] === byte)) throw new AppError('not-docx', { path });
}

/** Throws broken-docx for XML that is cut off or not well formed. */
export function wellFormed<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw new AppError('broken-docx', { path, why: '内容不完整' }, { cause: error });
  }
}
