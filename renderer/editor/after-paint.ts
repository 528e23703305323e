import { flushSync } from 'react-dom';

/** A window that is not shown paints nothing: it waits so many milliseconds instead. */
const UNSEEN_MS = 50;

/** What must find the page and the value agreed. A pointer that is pressed ends composing: its words come before the mouse. */
const AT_ONCE = ['compositionstart', 'pointerdown', 'mousedown', 'blur'] as const;

/** Runs once the frame that comes is painted; at once when an input method, the mouse or a command key begins something before. */
export function afterPaint(run: () => void): { cancel: () => void } {
  let timer = setTimeout(now, UNSEEN_MS);
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer);
    timer = setTimeout(now);
  });
  for (const name of AT_ONCE) window.addEventListener(name, now, true);
  window.addEventListener('keydown', beforeCommand, true);
  return { cancel };

  function cancel() {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
    for (const name of AT_ONCE) window.removeEventListener(name, now, true);
    window.removeEventListener('keydown', beforeCommand, true);
  }

  /** The browser moves the caret for a key that writes nothing; drawing afterwards would put it back. */
  function beforeCommand({ key, ctrlKey, metaKey, altKey }: KeyboardEvent) {
    if (key.length > 1 || ctrlKey || metaKey || altKey) now();
  }

  function now() {
    cancel();
    flushSync(run);
  }
}
