import type { Api } from '../../core/api';
import type { MachineFile } from '../store/machine-file';

type ReviewMethods = 'identity' | 'saveIdentity';

/** Answers who works on this machine. */
export function reviewHandlers({
  machine,
  now,
}: {
  machine: MachineFile;
  now: () => number;
}): Pick<Api, ReviewMethods> {
  return {
    identity: () => machine.identity(),
    saveIdentity: (identity) => machine.saveIdentity(identity, now()),
  };
}
