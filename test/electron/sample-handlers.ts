import type { Api } from '../../core/api';
import { AppError } from '../../core/errors';

/** Answers enough of the Api to try a shell with; what is not given throws. */
export function sampleHandlers(given: Partial<Api> = {}): Api & { problems: string[] } {
  const problems: string[] = [];
  const handlers: Partial<Api> = {
    shellInfo: () => ({
      shell: 'browser',
      version: '1.0.0',
      platform: 'linux',
      documents: '/d',
      thisYear: 2026,
      reportYear: 2025,
    }),
    suggestPath: (name, extension) => `/d/${name}${extension}`,
    previewText: (text) => {
      throw new AppError('empty-file', { path: text });
    },
    openReport: () => {
      throw new TypeError('a bug');
    },
    logProblem: (problem) => void problems.push(problem),
    ...given,
  };
  return Object.assign(handlers as Api, { problems });
}
