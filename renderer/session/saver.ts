import type { ReportChange, Saved } from '../../core/api';
import type { Block } from '../../core/report/block';
import { createStore, type Store } from '../ui/store';
import type { Comment } from '../../core/report/comment';
import { diffBlocks } from './diff-blocks';

/** What the window may say of the text: `saved` only after the desk process has it in the file. */
export type SaveState =
  { kind: 'saved'; at: string | null } | { kind: 'pending' } | { kind: 'saving' } | { kind: 'failed'; error: unknown };

export interface Saver {
  state: Store<SaveState>;
  /** Takes the editor's new value, and the threads as they are with it; what changed is sent soon after, in one piece. */
  changed(blocks: readonly Block[], comments?: readonly Comment[]): void;
  /** Sends what is pending now; resolves when it is in the file, rejects when it could not be written. */
  flush(): Promise<void>;
  /** Takes nothing for granted of the file any more: all of the text goes with the next request. */
  resend(): void;
  stop(): void;
}

interface Content {
  blocks: readonly Block[];
  comments: readonly Comment[];
}

const QUIET_MS = 150;
const LONGEST_MS = 200;
const RETRY_MS = 4000;

/**
 * Sends edits one request at a time: after a short pause of typing, and at the latest 200 ms after the first. `mend` is
 * asked about a refusal; true means that the text was changed for it, and what stands now goes out in its place.
 */
export function createSaver(
  blocks: readonly Block[],
  send: (change: ReportChange) => Promise<Saved>,
  comments: readonly Comment[] = [],
  mend: (error: unknown) => Promise<boolean> = () => Promise.resolve(false),
): Saver {
  const state = createStore<SaveState>({ kind: 'saved', at: null });
  let saved: Content = { blocks, comments };
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
    const content = current;
    const change = diff(saved, content);
    if (change) {
      state.set({ kind: 'saving' });
      try {
        savedAt = (await send(change)).savedAt;
      } catch (error) {
        if (await mend(error)) return plan(0);
        state.set({ kind: 'failed', error });
        plan(RETRY_MS);
        throw error;
      }
      saved = content;
    }
    if (current === content) state.set({ kind: 'saved', at: savedAt });
    else plan(0);
  };

  return {
    state,
    changed(blocks, comments = current.comments) {
      if (blocks === current.blocks && comments === current.comments) return;
      current = { blocks, comments };
      waitingSince ??= Date.now();
      if (state.get().kind === 'saved') state.set({ kind: 'pending' });
      if (!running) plan(Math.max(0, Math.min(QUIET_MS, waitingSince + LONGEST_MS - Date.now())));
    },
    async flush() {
      do await run();
      while (current !== saved && diff(saved, current));
    },
    resend() {
      saved = { blocks: [], comments: [] };
    },
    stop: () => clearTimeout(timer),
  };
}

/** Threads go whole, in the same request as the marks of their words: no crash can part them. */
function diff(before: Content, after: Content): ReportChange | null {
  const change = diffBlocks(before.blocks, after.blocks);
  if (before.comments === after.comments) return change;
  return { ...(change ?? { blocks: [] }), comments: [...after.comments] };
}
