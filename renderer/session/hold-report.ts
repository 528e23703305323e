const held = new Map<string, () => void>();

/**
 * Keeps a report for this window: two windows writing one text would overwrite each other. False when another window
 * of this browser has it. Given back by `letGoReport`, and by the browser itself when the page goes or is loaded anew.
 */
export function holdReport(session: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    navigator.locks
      .request(`report ${session}`, { ifAvailable: true }, (lock) => {
        resolve(lock !== null);
        return lock ? new Promise<void>((done) => held.set(session, done)) : undefined;
      })
      .catch(reject);
  });
}

/** Lets another window have the report. */
export function letGoReport(session: string): void {
  held.get(session)?.();
  held.delete(session);
}
