import { applicableItems } from '../../core/checklist/applicable';
import { itemJudge } from '../../core/checklist/evaluate';
import type { Item, ItemMark, ItemResult } from '../../core/checklist/item';
import { carriedOver } from '../../core/compare/carried-over';
import { siftByNotes } from '../../core/compare/settled-by-hand';
import type { Finding } from '../../core/proof/finding';
import type { SiftedFindings } from '../../core/proof/ignore';
import { EMPTY_LEXICON, type Lexicon } from '../../core/proof/lexicon';
import { proofreadInSteps } from '../../core/proof/proofread';
import type { Note } from '../../core/report/notes';
import type { Report } from '../../core/report/report';
import type { ClauseResult } from '../../core/variant/clause-result';
import { createStore, type Store } from '../ui/store';
import { notifyError } from '../ui/toasts';
import { kept } from './kept';

/** An item with what the text says to it. */
export interface CheckedItem {
  item: Item;
  result: ItemResult;
}

export interface CheckResults {
  items: readonly CheckedItem[];
  /** Without those that somebody does not want to see. */
  findings: readonly Finding[];
  ignored: readonly SiftedFindings['ignored'][number][];
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
  /** What people said beside the text: which findings are not to be shown, which measures answer a problem. */
  notes: () => readonly Note[];
  /** What the office does not want to be shown. */
  classesOff: () => ReadonlySet<string>;
  lastYear: () => Report | null;
  /** What will look poor in print. */
  layoutHints: () => readonly Finding[];
  /** How it looks on paper, once it was set. */
  clauses: () => readonly ClauseResult[] | null;
  isBusy: () => boolean;
}

const PAUSE_MS = 300;

/** What a step may take, so that a key pressed meanwhile is still painted in its frame. */
const STEP_MS = 2;

/** Whether a step has taken long enough, from when this is first asked; nobody waits for a window out of sight. */
function soon(): () => boolean {
  let end: number | undefined;
  return () => {
    const now = performance.now();
    end ??= now + STEP_MS;
    return now > end && !document.hidden;
  };
}

/** Checklist and proof-reading of the text in the window, kept up to date as it changes. */
export function createChecks(sources: Sources): Checks {
  const { report, items, marks, lexicon, isBusy } = sources;
  const results = createStore<CheckResults>({ items: [], findings: [], ignored: [] });
  let words = EMPTY_LEXICON;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const run = () => {
    if (isBusy()) return plan();
    const now = report();
    const reading = proofreadInSteps(now, words);
    const read = () => {
      const isEnough = soon();
      let step = reading.next();
      while (!step.done && !isEnough()) step = reading.next();
      const found = step.value;
      next(found ? () => judgeItems(now, found) : read);
    };
    read();
  };
  const judgeItems = (now: Report, inText: readonly Finding[]) => {
    const lastYear = sources.lastYear();
    const copied = lastYear ? carriedOver(now, lastYear) : [];
    const found = [...inText, ...copied, ...sources.layoutHints()];
    const { open, ignored } = siftByNotes(now, found, sources.notes(), sources.classesOff());
    const judge = itemJudge(now, marks(), open, sources.clauses(), lastYear !== null);
    const waiting = applicableItems(items(), now);
    const judged: CheckedItem[] = [];
    const go = () => {
      const isEnough = soon();
      while (judged.length < waiting.length && !isEnough()) {
        const item = waiting[judged.length]!;
        judged.push({ item, result: judge(item) });
      }
      next(judged.length < waiting.length ? go : () => show(judged, open, ignored));
    };
    next(go);
  };
  const show = (items: readonly CheckedItem[], findings: readonly Finding[], ignored: CheckResults['ignored']) => {
    const before = results.get();
    results.set({
      items: kept(before.items, items),
      findings: kept(before.findings, findings),
      ignored: kept(before.ignored, ignored),
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
