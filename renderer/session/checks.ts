import { applicableItems } from '../../core/checklist/applicable';
import { evaluateItems } from '../../core/checklist/evaluate';
import type { Item, ItemMark, ItemResult } from '../../core/checklist/item';
import type { Finding } from '../../core/proof/finding';
import { EMPTY_LEXICON, type Lexicon } from '../../core/proof/lexicon';
import { proofread } from '../../core/proof/proofread';
import type { Report } from '../../core/report/report';
import { createStore, type Store } from '../ui/store';
import { notifyError } from '../ui/toasts';

/** An item with what the text says to it. */
export interface CheckedItem {
  item: Item;
  result: ItemResult;
}

export interface CheckResults {
  items: readonly CheckedItem[];
  findings: readonly Finding[];
}

export interface Checks {
  results: Store<CheckResults>;
  /** Checks again after a pause; never while an input method composes. */
  plan(delay?: number): void;
  stop(): void;
}

interface Sources {
  report: () => Report;
  items: readonly Item[];
  marks: () => readonly ItemMark[];
  /** Arrives after the first check; that one goes without it. */
  lexicon: Promise<Lexicon>;
  isBusy: () => boolean;
}

const PAUSE_MS = 300;

/** Checklist and proof-reading of the text in the window, kept up to date as it changes. */
export function createChecks({ report, items, marks, lexicon, isBusy }: Sources): Checks {
  const results = createStore<CheckResults>({ items: [], findings: [] });
  let words = EMPTY_LEXICON;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const run = () => {
    if (isBusy()) return plan();
    const now = report();
    const findings = proofread(now, words);
    const byId = new Map(applicableItems(items, now).map((item) => [item.id, item]));
    const judged = evaluateItems(now, items, marks(), findings);
    results.set({ items: judged.map((result) => ({ item: byId.get(result.id)!, result })), findings });
  };
  const plan = (delay = PAUSE_MS) => {
    clearTimeout(timer);
    timer = setTimeout(run, delay);
  };
  void lexicon.then((loaded) => {
    words = loaded;
    plan(0);
  }, notifyError);
  return { results, plan, stop: () => clearTimeout(timer) };
}
