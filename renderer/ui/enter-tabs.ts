import type { FocusEvent } from 'react';

/**
 * Tab comes to the chosen one of a row of tabs. The row itself passes the focus on, but not after a click on the tab that
 * had it already: then it would stay on the row, where nothing shows it.
 */
export function enterTabs({ target, currentTarget }: FocusEvent<HTMLElement>): void {
  if (target === currentTarget) currentTarget.querySelector<HTMLElement>('[role=tab][aria-selected=true]')?.focus();
}
