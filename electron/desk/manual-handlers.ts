import type { Api } from '../../core/api';
import { loadManual } from '../templates/load-manual';
import type { Surroundings } from './surroundings';

/** Answers what concerns 使用手册. */
export function manualHandlers({ work, templatesDir, allowed }: Surroundings): Pick<Api, 'manual' | 'exportManual'> {
  return {
    manual: () => loadManual(templatesDir),
    async exportManual(to) {
      const path = allowed(to);
      await work.run('writeManual', path, templatesDir);
      return { path };
    },
  };
}
