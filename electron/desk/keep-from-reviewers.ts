import type { Api } from '../../core/api';
import { AppError } from '../../core/errors';

/** What decides about a report beside its words: the drafter's and the clerk's. */
const DECISIONS = [
  'saveItemMark',
  'removeItemMark',
  'updatePacks',
  'saveElements',
  'addMaterial',
  'changeMaterial',
  'removeMaterial',
  'renameVersion',
  'removeVersion',
  'takeReturned',
  'takeStage',
  'reopenText',
  'removeNote',
  'saveNote',
] as const satisfies readonly (keyof Api)[];

/** Refuses a reviewer, who comments and suggests, what is not theirs to decide: throws not-for-reviewer. */
export function keepFromReviewers(handlers: Api, isReviewer: () => boolean): Api {
  const guarded = Object.fromEntries(
    DECISIONS.map((name) => {
      const handler = handlers[name] as (...args: unknown[]) => unknown;
      return [
        name,
        (...args: unknown[]) => {
          if (isReviewer() && !readsAlone(name, args)) throw new AppError('not-for-reviewer');
          return handler(...args);
        },
      ];
    }),
  );
  return { ...handlers, ...guarded };
}

/** Where last year's report lies is noted for whoever wants to read it beside this one. */
function readsAlone(name: (typeof DECISIONS)[number], args: readonly unknown[]): boolean {
  const about = name === 'saveNote' ? (args[1] as { kind?: unknown }).kind : name === 'removeNote' ? args[1] : null;
  return about === 'last-year';
}
