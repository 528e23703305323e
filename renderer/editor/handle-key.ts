import type { KeyboardEvent } from 'react';
import type { Level } from '../../core/report/block';
import { setLevel } from './commands/set-level';
import { shiftLevel } from './commands/shift-level';
import { toggleRunIn } from './commands/toggle-run-in';
import { handleStructureKey } from './handle-structure-key';
import type { ReportEditor } from './slate-types';

/** Keys of the page beside typing: Tab on headings, Ctrl+Alt+0…4 for levels, Ctrl+Alt+R for run-in headings. */
export function handleKey(editor: ReportEditor, event: KeyboardEvent): void {
  if (event.nativeEvent.isComposing) return;
  if (handleStructureKey(editor, event)) return event.preventDefault();
  if (event.key === 'Tab' && !event.ctrlKey && !event.altKey) {
    // Tab stays in the text only where it means something; elsewhere it leads on to the next control.
    if (shiftLevel(editor, event.shiftKey ? -1 : 1)) event.preventDefault();
    return;
  }
  if (!(event.ctrlKey || event.metaKey) || !event.altKey) return;
  const digit = /^(?:Digit|Numpad)([0-4])$/u.exec(event.code)?.[1];
  if (digit !== undefined) setLevel(editor, digit === '0' ? null : (Number(digit) as Level));
  else if (event.code === 'KeyR') toggleRunIn(editor);
  else return;
  event.preventDefault();
}
