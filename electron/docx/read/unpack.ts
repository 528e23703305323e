import { unzipSync } from 'fflate';
import { AppError } from '../../../core/errors';

/** Most that the needed parts may unpack to, in MB. A zip of a few kB can claim terabytes. */
const UNPACKED_LIMIT = 200;

/**
 * The parts of a zip for which `wanted` is true, by name. Sizes are summed from the directory before anything is
 * unpacked. Throws AppError `broken-docx` or `too-large`.
 */
export function unpack(bytes: Uint8Array, path: string, wanted: (name: string) => boolean): Map<string, Uint8Array> {
  let total = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!wanted(name)) return false;
        total += originalSize;
        if (total > UNPACKED_LIMIT * 1024 * 1024) throw new AppError('too-large', { path, limit: UNPACKED_LIMIT });
        return true;
      },
    });
    return new Map(Object.entries(files));
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw new AppError('broken-docx', { path, why: '压缩包不完整' }, { cause: error });
  }
}
