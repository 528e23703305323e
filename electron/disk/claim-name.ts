import { linkSync, renameSync } from 'node:fs';
import { AppError } from '../../core/errors';

/**
 * Gives a finished draft its name. A hard link fails where the name was taken meanwhile; some sticks know no links.
 * The draft may be left behind: remove it. Throws file-exists.
 */
export function claimName(draft: string, path: string): void {
  try {
    linkSync(draft, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw new AppError('file-exists', { path });
    renameSync(draft, path);
  }
}
