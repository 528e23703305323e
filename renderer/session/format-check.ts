import type { ClauseResult } from '../../core/variant/clause-result';
import { createStore, type Store } from '../ui/store';

/** How the report looks on paper, clause by clause, kept up to date while it is written. */
export interface FormatCheck {
  /** Null until it was set for the first time. */
  clauses: Store<readonly ClauseResult[] | null>;
  /** Looks again after a long pause of typing: the whole report is set for it. */
  plan(): void;
  stop(): void;
}

const PAUSE_MS = 3000;

/** `ask` has the report set and judged; where that fails, what was known stays. */
export function createFormatCheck(ask: () => Promise<ClauseResult[]>): FormatCheck {
  const clauses = createStore<readonly ClauseResult[] | null>(null);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  const run = async () => {
    const found = await ask().catch(() => null);
    if (found && !stopped) clauses.set(found);
  };
  return {
    clauses,
    plan() {
      clearTimeout(timer);
      timer = setTimeout(() => void run(), PAUSE_MS);
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
