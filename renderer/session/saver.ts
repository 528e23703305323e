import type { ReportChange, Saved } from '../../core/api';
import type { Block } from '../../core/report/block';
import { createStore, type Store } from '../ui/store';
import { diffBlocks } from './diff-blocks';

/** What the window may say of the text: `saved` only after the desk process has it in the file. */
export type SaveState =
  { kind: 'saved'; at: string | null } | { kind: 'pending' } | { kind: 'saving' } | { kind: 'failed'; error: unknown };

export interface Saver {
  state: Store<SaveState>;
  /** Takes the editor's new value; it is sent soon after. */
  changed(blocks: readonly Block[]): void;
  /** Sends what is pending now; resolves when it is in the file, rejects when it could not be written. */
  flush(): Promise<void>;
  stop(): void;
}

const QUIET_MS = 150;
const LONGEST_MS = 200;
const RETRY_MS = 4000;

/** Sends edits one request at a time: after a short pause of typing, and at the latest 200 ms after the first. */
export function createSaver(saved: readonly Block[], send: (change: ReportChange) => Promise<Saved>): Saver {
  const state = createStore<SaveState>({ kind: 'saved', at: null });
  let current = saved;
  let savedAt: string | null = null;
  let waitingSince: number | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | undefined;

  const plan = (delay: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void run().catch(() => undefined), delay);
  };

  const run = (): Promise<void> => {
    clearTimeout(timer);
    running ??= save().finally(() => {
      running = undefined;
    });
    return running;
  };

  const save = async () => {
    waitingSince = null;
    const blocks = current;
    const change = diffBlocks(saved, blocks);
    if (change) {
      state.set({ kind: 'saving' });
      try {
        savedAt = (await send(change)).savedAt;
      } catch (error) {
        state.set({ kind: 'failed', error });
        plan(RETRY_MS);
        throw error;
      }
      saved = blocks;
    }
    if (current === blocks) state.set({ kind: 'saved', at: savedAt });
    else plan(0);
  };

  return {
    state,
    changed(blocks) {
      if (blocks === current) return;
      current = blocks;
      waitingSince ??= Date.now();
      if (state.get().kind === 'saved') state.set({ kind: 'pending' });
      if (!running) plan(Math.max(0, Math.min(QUIET_MS, waitingSince + LONGEST_MS - Date.now())));
    },
    async flush() {
      do await run();
      while (current !== saved && diffBlocks(saved, current));
    },
    stop: () => clearTimeout(timer),
  };
}
