import type { Api } from '../../core/api';
import { loadManual } from './load-manual';
import type { LongWork } from './worker-host';

interface Surroundings {
  work: LongWork;
  templatesDir: string;
  /** Refuses paths outside of the folders that may be written. */
  allowed: (path: string) => string;
}

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
