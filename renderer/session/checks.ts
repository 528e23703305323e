import type { Item, ItemMark, ItemResult } from '../../core/checklist/item';
import type { Finding } from '../../core/proof/finding';
import type { Report } from '../../core/report/report';
import { createStore, type Store } from '../ui/store';

export interface CheckResults {
  items: readonly ItemResult[];
  findings: readonly Finding[];
}

export interface Checks {
  results: Store<CheckResults>;
  /** Checks again after a pause; never while an input method composes. */
  plan(delay?: number): void;
  stop(): void;
}

const PAUSE_MS = 300;

interface Sources {
  report: () => Report;
  items: readonly Item[];
  marks: () => readonly ItemMark[];
  isBusy: () => boolean;
}

export function createChecks({ isBusy }: Sources): Checks {
  const results = createStore<CheckResults>({ items: [], findings: [] });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const run = () => {
    if (isBusy()) return plan();
  };
  const plan = (delay = PAUSE_MS) => {
    clearTimeout(timer);
    timer = setTimeout(run, delay);
  };
  return { results, plan, stop: () => clearTimeout(timer) };
}
