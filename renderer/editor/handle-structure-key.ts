import type { KeyboardEvent } from 'react';
import { moveBlock } from './commands/move-block';
import { moveSection } from './commands/move-section';
import { shiftSection } from './commands/shift-section';
import { currentBlock } from './block-at';
import type { ReportEditor } from './slate-types';

/**
 * Alt+Shift and an arrow, as in Word's outline: up and down move, left and right promote and demote what the caret
 * stands in, a heading with everything below it. True when the key was one of these.
 */
export function handleStructureKey(
  editor: ReportEditor,
  event: Pick<KeyboardEvent, 'key' | 'altKey' | 'shiftKey' | 'ctrlKey' | 'metaKey'>,
): boolean {
  if (!event.altKey || !event.shiftKey || event.ctrlKey || event.metaKey) return false;
  const direction = ARROWS[event.key];
  if (!direction) return false;
  const block = currentBlock(editor)?.[0];
  if (block?.type === 'heading') moveHeading(editor, block.id, direction);
  else if (direction === 'up' || direction === 'down') moveBlock(editor, direction);
  return true;
}

export type Direction = 'up' | 'down' | 'left' | 'right';

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** Moves a section (up, down), promotes (left) or demotes (right) it; false where it cannot go. */
export function moveHeading(editor: ReportEditor, id: string, direction: Direction): boolean {
  if (direction === 'up' || direction === 'down') return moveSection(editor, id, direction);
  return shiftSection(editor, id, direction === 'left' ? -1 : 1);
}
