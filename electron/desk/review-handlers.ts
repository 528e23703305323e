import type { Api } from '../../core/api';
import type { Surroundings } from './surroundings';

type ReviewMethods = 'identity' | 'saveIdentity';

/** Answers who works on this machine. */
export function reviewHandlers({ machine, now }: Surroundings): Pick<Api, ReviewMethods> {
  return {
    identity: () => machine.identity(),
    saveIdentity: (identity) => machine.saveIdentity(identity, now()),
  };
}
