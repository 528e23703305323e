import { useState } from 'react';
import { focusNear, standingOf, type Standing } from './near-focus';

/** Where one is on the screen: what has the focus, and in a text the place or the words selected. */
interface Place extends Standing {
  /** Moves with what happens to the nodes it is in. */
  range: Range | null;
  /** The same when the dialog opened. */
  before: StaticRange | null;
}

/** Tells a text that one is back in it and that the words one stood at were drawn anew: it knows the place itself. */
export const RETURNED = 'shufa-returned';

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
    if (!place || document.activeElement !== document.body) return;
    if (place.element.isConnected) goBack(place);
    else focusNear(place);
  };
}

function whereOneIs(): Place | null {
  const active = document.activeElement;
  const isLasting = active instanceof HTMLElement && active !== document.body && !active.closest('[role=menu]');
  const element = isLasting ? active : before;
  if (!element) return null;
  const selection = getSelection();
  const isInText = element.isContentEditable && selection !== null && selection.rangeCount > 0;
  const range = isInText ? selection.getRangeAt(0).cloneRange() : null;
  return { ...standingOf(element), range, before: range && new StaticRange(range) };
}

function goBack({ element, range, before }: Place): void {
  element.focus({ preventScroll: true });
  if (range && !isSame(range, before)) return void element.dispatchEvent(new Event(RETURNED, { bubbles: true }));
  if (!range || !element.contains(range.commonAncestorContainer)) return;
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}

function isSame(one: AbstractRange, other: AbstractRange | null): boolean {
  return (
    one.startContainer === other?.startContainer &&
    one.startOffset === other.startOffset &&
    one.endContainer === other.endContainer &&
    one.endOffset === other.endOffset
  );
}
