import { createHash, randomBytes } from 'node:crypto';

/** Codes for windows that were asked for and never came are forgotten beyond this many. */
const KEPT = 8;

export interface LaunchCodes {
  issue(): string;
  /** True once for each code that was issued. */
  spend(code: unknown): boolean;
}

/**
 * What stands in a window's first address in place of the token: other users of the machine can read the command line
 * of a browser. A code is good once; whoever reads it later has nothing. `lasting` stays good: for the development server.
 */
export function launchCodes(lasting?: string): LaunchCodes {
  const issued = new Set<string>();
  const digest = (code: string) => createHash('sha256').update(code).digest('hex');
  return {
    issue() {
      if (lasting !== undefined) return lasting;
      const code = randomBytes(32).toString('base64url');
      issued.add(digest(code));
      for (const old of [...issued].slice(0, -KEPT)) issued.delete(old);
      return code;
    },
    spend: (code) => typeof code === 'string' && (code === lasting || issued.delete(digest(code))),
  };
}
