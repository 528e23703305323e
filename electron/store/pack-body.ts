import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';

/** More than any report holds; a body that claims more is not one of ours. */
const MOST_BYTES = 256 * 1024 * 1024;

/** Compresses a text for keeping: about a tenth of it for a report. */
export function packBody(text: string): Buffer {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
}

/** Null when the bytes are not a packed body. */
export function unpackBody(bytes: Uint8Array): string | null {
  try {
    return brotliDecompressSync(bytes, { maxOutputLength: MOST_BYTES }).toString('utf8');
  } catch {
    return null;
  }
}
