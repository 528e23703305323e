import type { KeyboardEvent } from 'react';

/**
 * Lets the arrow keys walk through the controls of a list, as one expects of lists; Home and End go to its ends. For the
 * `onKeyDown` of the list; `rows` selects the control that stands for a row.
 */
export function walkList(rows: string): (event: KeyboardEvent<HTMLElement>) => void {
  return (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.defaultPrevented) return;
    const all = [...event.currentTarget.querySelectorAll<HTMLElement>(rows)];
    const here = all.findIndex((row) => row === event.target);
    if (here < 0) return;
    const next = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: all.length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    all[next]?.focus();
  };
}
