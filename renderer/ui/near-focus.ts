/** Where an element stands: it and what it lies in up to its pane or dialog, each with its place among its siblings. */
export interface Standing {
  element: HTMLElement;
  chain: readonly { parent: Element; index: number }[];
}

/** What is gone with all of these has nothing near it. */
const PANE = 'aside, main, [role="dialog"]';

const FOCUSABLE = ':is(button, input, select, textarea, a[href]):not(:disabled, [tabindex="-1"])';

export function standingOf(element: HTMLElement): Standing {
  const chain: { parent: Element; index: number }[] = [];
  const pane = element.closest(PANE);
  for (let at: Element = element; pane && at !== pane && at.parentElement; at = at.parentElement) {
    chain.push({ parent: at.parentElement, index: [...at.parentElement.children].indexOf(at) });
  }
  return { element, chain };
}

/**
 * Puts the focus on what took the place of an element that is gone: the same control of the row that follows, or of the
 * one before, else the first control near it.
 */
export function focusNear({ element, chain }: Standing): void {
  const same = [...element.classList].map((name) => `.${CSS.escape(name)}`).join('');
  for (const { parent, index } of chain) {
    if (!parent.isConnected) continue;
    const rows = [parent.children[index], parent.children[index - 1], parent].filter((row) => row !== undefined);
    const found = rows
      .map((row) => (same && control(row, `${same}${FOCUSABLE}`)) || control(row, FOCUSABLE))
      .find(Boolean);
    if (found) return found.focus({ preventScroll: true });
  }
}

function control(within: Element, selector: string): HTMLElement | null {
  return within.matches(selector) ? (within as HTMLElement) : within.querySelector<HTMLElement>(selector);
}

/** Ref of a pane: when what had the focus in it goes away, the focus stays near, so that keys go on from there. */
export function keepFocusNear(pane: HTMLElement | null): (() => void) | undefined {
  if (!pane) return undefined;
  let last: Standing | null = null;
  const remember = ({ target }: Event) => {
    last = target instanceof HTMLElement ? standingOf(target) : null;
  };
  const observer = new MutationObserver(() => {
    if (!last || last.element.isConnected || document.activeElement !== document.body) return;
    const gone = last;
    last = null;
    focusNear(gone);
  });
  pane.addEventListener('focusin', remember);
  observer.observe(pane, { childList: true, subtree: true });
  return () => {
    pane.removeEventListener('focusin', remember);
    observer.disconnect();
  };
}
