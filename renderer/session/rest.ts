/** When whoever writes rests: time for what runs along beside the text, all of it at once and in one frame. */
export interface Rest {
  /** Something changed: the pause begins anew. */
  stir(): void;
  /** Hears of each rest. Returns how to stop. */
  subscribe(listener: () => void): () => void;
  stop(): void;
}

/** Longer than between two keys of who writes on. */
const PAUSE_MS = 200;

/** There is no rest while an input method composes (`isBusy`). */
export function createRest(isBusy: () => boolean): Rest {
  const listeners = new Set<() => void>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stir = () => {
    clearTimeout(timer);
    timer = setTimeout(tell, PAUSE_MS);
  };
  const tell = () => {
    if (isBusy()) return stir();
    for (const listener of listeners) listener();
  };
  return {
    stir,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stop: () => clearTimeout(timer),
  };
}
