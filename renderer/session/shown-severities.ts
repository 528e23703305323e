import type { Severity } from '../../core/proof/finding';
import { createStore } from '../ui/store';

const KEY = 'shufa.shown-severities';
const ALL: readonly Severity[] = ['error', 'warning', 'hint'];

/** The levels of findings one wants to see, in the panel and on the page alike; survives a restart of the window. */
export const shownSeverities = createStore<readonly Severity[]>(read());

shownSeverities.subscribe(() => localStorage.setItem(KEY, JSON.stringify(shownSeverities.get())));

export function toggleSeverity(severity: Severity): void {
  const shown = shownSeverities.get();
  shownSeverities.set(ALL.filter((one) => (one === severity ? !shown.includes(one) : shown.includes(one))));
}

function read(): readonly Severity[] {
  try {
    const stored = JSON.parse(localStorage.getItem(KEY) ?? 'null') as unknown;
    if (Array.isArray(stored)) return ALL.filter((severity) => stored.includes(severity));
  } catch {
    // What was stored is no list: begin anew.
  }
  return ['error', 'warning'];
}
