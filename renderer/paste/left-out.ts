import { createStore } from '../ui/store';

/** Lines of a paste that were taken for page chrome, with the way back into the text. */
export interface LeftOut {
  lines: readonly string[];
  putBack: (lines: readonly string[]) => void;
}

/** What the dialog shows; null while it is closed. */
export const leftOut = createStore<LeftOut | null>(null);

export function showLeftOut(what: LeftOut): void {
  leftOut.set(what);
}
