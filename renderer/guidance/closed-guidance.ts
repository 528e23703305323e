import { createStore, type Store } from '../ui/store';

const KEY = 'shufa.guidance-closed';
/** Reports whose closed hints are remembered; older ones show theirs again. */
const MOST_REPORTS = 40;

const stores = new Map<string, Store<ReadonlySet<string>>>();

/** The headings of a report whose guidance was closed, on this machine. */
export function closedGuidance(report: string): Store<ReadonlySet<string>> {
  let store = stores.get(report);
  if (!store) {
    store = createStore<ReadonlySet<string>>(new Set(read().find(([id]) => id === report)?.[1] ?? []));
    stores.set(report, store);
  }
  return store;
}

/** Closes the guidance of a heading, or lets it show again. */
export function setGuidanceClosed(report: string, heading: string, isClosed: boolean): void {
  const store = closedGuidance(report);
  const next = new Set(store.get());
  if (isClosed) next.add(heading);
  else next.delete(heading);
  store.set(next);
  const others = read().filter(([id]) => id !== report);
  localStorage.setItem(KEY, JSON.stringify([[report, [...next]], ...others].slice(0, MOST_REPORTS)));
}

function read(): [string, string[]][] {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? '[]') as [string, string[]][];
  } catch {
    return [];
  }
}
