import type { KeyboardEvent } from 'react';
import type { Direction } from '../editor/handle-structure-key';

export type OutlineKey =
  | { does: 'focus'; to: 'next' | 'previous' | 'first' | 'last' }
  | { does: 'move'; direction: Direction }
  | { does: 'rename' | 'remove' };

const MOVES: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

const FOCUS: Readonly<Record<string, 'next' | 'previous' | 'first' | 'last'>> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
};

/** What a key does on a row of the outline; null for keys that mean nothing there. */
export function outlineKey(
  event: Pick<KeyboardEvent, 'key' | 'altKey' | 'shiftKey' | 'ctrlKey' | 'metaKey'>,
): OutlineKey | null {
  if (event.ctrlKey || event.metaKey) return null;
  if (event.altKey || event.shiftKey) {
    const direction = event.altKey && event.shiftKey ? MOVES[event.key] : undefined;
    return direction ? { does: 'move', direction } : null;
  }
  if (event.key === 'F2') return { does: 'rename' };
  if (event.key === 'Delete') return { does: 'remove' };
  const to = FOCUS[event.key];
  return to ? { does: 'focus', to } : null;
}

/** Moves the focus to another row of the same list. */
export function moveFocus(row: HTMLElement, to: 'next' | 'previous' | 'first' | 'last'): void {
  const rows = [...row.closest('ul')!.querySelectorAll<HTMLElement>('.outline-row')];
  const at = rows.indexOf(row);
  const target = { next: at + 1, previous: at - 1, first: 0, last: rows.length - 1 }[to];
  rows[target]?.focus();
}
