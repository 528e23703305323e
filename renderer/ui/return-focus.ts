import { useState } from 'react';

/** Where one is on the screen: what has the focus, and in a text the place or the words selected. */
interface Place {
  element: HTMLElement;
  range: Range | null;
}

const PASSING = '[role=menu], [role=dialog]';

/** What had the focus before a menu or dialog took it: a menu is gone when the dialog opens that it leads to. */
let before: HTMLElement | null = null;
document.addEventListener('focusin', ({ target }) => {
  if (target instanceof HTMLElement && !target.closest(PASSING)) before = target;
});

/** Remembers where one is as a dialog opens; what it returns leads back there once the dialog closed. */
export function useReturnFocus(): (event: Event) => void {
  const [place] = useState(whereOneIs);
  return (event) => {
    event.preventDefault();
    // Whoever closed it may have led on to elsewhere.
    if (place?.element.isConnected && document.activeElement === document.body) goBack(place);
  };
}

function whereOneIs(): Place | null {
  const active = document.activeElement;
  const isLasting = active instanceof HTMLElement && active !== document.body && !active.closest('[role=menu]');
  const element = isLasting ? active : before;
  if (!element) return null;
  const selection = getSelection();
  const isInText = element.isContentEditable && selection !== null && selection.rangeCount > 0;
  return { element, range: isInText ? selection.getRangeAt(0).cloneRange() : null };
}

function goBack({ element, range }: Place): void {
  element.focus({ preventScroll: true });
  if (!range || !element.contains(range.commonAncestorContainer)) return;
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}
