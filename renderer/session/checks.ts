import { applicableItems } from '../../core/checklist/applicable';
import { evaluateItems } from '../../core/checklist/evaluate';
import type { Item, ItemMark, ItemResult } from '../../core/checklist/item';
import { carriedOver } from '../../core/compare/carried-over';
import type { Finding } from '../../core/proof/finding';
import { siftFindings, type SiftedFindings } from '../../core/proof/ignore';
import { EMPTY_LEXICON, type Lexicon } from '../../core/proof/lexicon';
import { proofread } from '../../core/proof/proofread';
import type { IgnoredFinding } from '../../core/report/notes';
import type { Report } from '../../core/report/report';
import type { ClauseResult } from '../../core/variant/clause-result';
import { createStore, type Store } from '../ui/store';
import { notifyError } from '../ui/toasts';

/** An item with what the text says to it. */
export interface CheckedItem {
  item: Item;
  result: ItemResult;
}

export interface CheckResults {
  items: readonly CheckedItem[];
  /** Without those that somebody does not want to see. */
  findings: readonly Finding[];
  ignored: SiftedFindings['ignored'];
}

export interface Checks {
  results: Store<CheckResults>;
  /** Checks again after a pause; never while an input method composes. */
  plan(delay?: number): void;
  stop(): void;
}

interface Sources {
  report: () => Report;
  items: () => readonly Item[];
  marks: () => readonly ItemMark[];
  /** Arrives after the first check; that one goes without it. */
  lexicon: Promise<Lexicon>;
  /** What is not to be shown: in this report, and by the office. */
  ignored: () => readonly IgnoredFinding[];
  classesOff: () => ReadonlySet<string>;
  lastYear: () => Report | null;
  /** What will look poor in print. */
  layoutHints: () => readonly Finding[];
  /** How it looks on paper, once it was set. */
  clauses: () => readonly ClauseResult[] | null;
  isBusy: () => boolean;
}

const PAUSE_MS = 300;

/** Checklist and proof-reading of the text in the window, kept up to date as it changes. */
export function createChecks(sources: Sources): Checks {
  const { report, items, marks, lexicon, isBusy } = sources;
  const results = createStore<CheckResults>({ items: [], findings: [], ignored: [] });
  let words = EMPTY_LEXICON;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const run = () => {
    if (isBusy()) return plan();
    const now = report();
    const lastYear = sources.lastYear();
    const found = [...proofread(now, words), ...(lastYear ? carriedOver(now, lastYear) : []), ...sources.layoutHints()];
    next(() => {
      const { open, ignored } = siftFindings(now, found, sources.ignored(), sources.classesOff());
      const byId = new Map(applicableItems(items(), now).map((item) => [item.id, item]));
      const judged = evaluateItems(now, items(), marks(), open, sources.clauses());
      const checked = judged.map((result) => ({ item: byId.get(result.id)!, result }));
      next(() => results.set({ items: checked, findings: open, ignored }));
    });
  };
  // In steps, so that a key pressed meanwhile is answered first; it plans all of it anew.
  const next = (step: () => void) => {
    timer = setTimeout(() => (isBusy() ? plan() : step()));
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
