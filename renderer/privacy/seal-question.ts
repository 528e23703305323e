import type { ReportSession } from '../session/report-session';
import { createStore } from '../ui/store';

/** What a password is asked for. */
export type SealQuestion = { about: 'seal'; session: ReportSession } | { about: 'unseal'; path: string };

export const sealQuestion = createStore<SealQuestion | null>(null);

export function isSealed(path: string): boolean {
  return /\.age$/iu.test(path);
}

/** Asks for the password of a copy about to be made. */
export function askToSeal(session: ReportSession): void {
  sealQuestion.set({ about: 'seal', session });
}

/** Asks for the password of a copy about to be opened. */
export function askToUnseal(path: string): void {
  sealQuestion.set({ about: 'unseal', path });
}
