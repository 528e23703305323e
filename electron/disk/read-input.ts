import { extname } from 'node:path';
import { AppError } from '../../core/errors';
import { sourceFromMarkdown } from '../../core/intake/markdown-source';
import type { Source } from '../../core/intake/recognised';
import { sourceFromText } from '../../core/intake/text-source';
import { readDocx } from '../docx/read/read-docx';
import { decodeText } from './decode-text';
import { fileKind } from './file-kind';
import { readBytes } from './read-bytes';

/** Largest file read, in MB. Real reports with pictures stay under 10. */
export const INPUT_LIMIT = 50;

const LEGACY = new Set(['.doc', '.wps', '.dot', '.wpt']);

/**
 * Reads a .docx, .txt or .md for recognition; a .txt that is a Word file in truth is read as one.
 * Throws AppError for every file that cannot be read, with what the person can do about it.
 */
export function readInput(path: string): Source {
  return sourceOf(path, () => readBytes(path, INPUT_LIMIT));
}

/** The same for bytes that are at hand; `name` tells the kind of file and stands in errors. */
export function inputFromBytes(name: string, bytes: Uint8Array): Source {
  if (bytes.length > INPUT_LIMIT * 1024 * 1024) throw new AppError('too-large', { path: name, limit: INPUT_LIMIT });
  return sourceOf(name, () => bytes);
}

function sourceOf(path: string, read: () => Uint8Array): Source {
  const extension = extname(path).toLowerCase();
  const known = extension === '.docx' || extension === '.txt' || extension === '.md' || LEGACY.has(extension);
  if (!known) throw new AppError('unknown-type', { path });
  const bytes = read();
  if (bytes.length === 0) throw new AppError('empty-file', { path });
  const kind = fileKind(bytes);
  // The bytes tell what a file is: a .docx saved under another name opens, a renamed .doc says so.
  if (kind === 'zip' || kind === 'ole' || extension === '.docx') return filled(readDocx(bytes, path), path);
  if (LEGACY.has(extension)) throw new AppError('legacy-word', { path });
  if (kind !== 'other') throw new AppError('binary-text', { path });
  const text = decodeText(bytes, path);
  return filled(extension === '.md' ? sourceFromMarkdown(text) : sourceFromText(text), path);
}

function filled(source: Source, path: string): Source {
  const empty = source.blocks.every(
    (block) => block.kind === 'paragraph' && block.spans.every((span) => span.text.trim() === ''),
  );
  if (empty) throw new AppError('empty-file', { path });
  return source;
}
