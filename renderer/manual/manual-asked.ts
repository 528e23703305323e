import { createStore } from '../ui/store';

/** The topic the manual is open at; null while it is closed. */
export const manualAsked = createStore<string | null>(null);

/** Opens the manual where it speaks of what has the focus: the nearest `data-topic`, or else the screen's. */
export function showManual(): void {
  if (manualAsked.get() !== null) return;
  const near = document.activeElement?.closest<HTMLElement>('[data-topic]');
  const shown = near ?? document.querySelector<HTMLElement>('[data-topic]');
  manualAsked.set(shown?.dataset['topic'] ?? 'home');
}
