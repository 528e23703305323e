import type { KeyboardEvent } from 'react';
import type { Level } from '../../core/report/block';
import { isPageKey, shortcutOfKey } from '../commands';
import { setLevel } from './commands/set-level';
import { shiftLevel } from './commands/shift-level';
import { toggleRunIn } from './commands/toggle-run-in';
import { handleStructureKey } from './handle-structure-key';
import type { ReportEditor } from './slate-types';
import { handleTableKey } from '../tables/handle-table-key';

/** Keys of the page beside typing: Tab on headings, and those the table of shortcuts gives to levels and run-in headings. */
export function handleKey(editor: ReportEditor, event: KeyboardEvent): void {
  if (event.nativeEvent.isComposing) return;
  if (handleStructureKey(editor, event) || handleTableKey(editor, event)) return event.preventDefault();
  if (event.key === 'Tab' && !event.ctrlKey && !event.altKey) {
    // Tab stays in the text only where it means something; elsewhere it leads on to the next control.
    if (shiftLevel(editor, event.shiftKey ? -1 : 1)) event.preventDefault();
    return;
  }
  const does = shortcutOfKey(event)?.does ?? null;
  if (!isPageKey(does)) return;
  event.preventDefault();
  if (does === 'run-in') return toggleRunIn(editor);
  const level = Number(does.slice('level-'.length));
  setLevel(editor, level === 0 ? null : (level as Level));
}
