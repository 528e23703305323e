import { existsSync } from 'node:fs';
import { dirname, extname } from 'node:path';
import type { Api } from '../../core/api';
import { AppError } from '../../core/errors';
import { writeFileSafely } from '../disk/write-file';
import type { Surroundings } from './surroundings';

/** Answers what concerns copies that only a password opens. */
export function sealHandlers({
  sessions,
  keeper,
  work,
  allowed,
  enter,
}: Surroundings): Pick<Api, 'sealCopy' | 'openSealed'> {
  return {
    async sealCopy(session, { path, password }) {
      const target = allowed(path);
      // It may take the place of an older sealed copy, of nothing else.
      if (extname(target).toLowerCase() !== '.age') throw new AppError('not-sealed', { path: target });
      const sealed = await work.run('seal', sessions.get(session).bytes(), password);
      writeFileSafely(target, sealed);
    },
    async openSealed({ path, password, to }) {
      const [from, target] = [allowed(path), allowed(to)];
      if (existsSync(target)) throw new AppError('file-exists', { path: target });
      if (!existsSync(dirname(target))) throw new AppError('folder-missing', { path: dirname(target) });
      writeFileSafely(target, await work.run('unseal', from, password));
      return enter(keeper.open(target));
    },
  };
}
