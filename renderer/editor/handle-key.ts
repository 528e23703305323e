import type { KeyboardEvent } from 'react';
import type { Block, Level } from '../../core/report/block';
import { isPageKey, shortcutOfKey } from '../commands';
import { setLevel } from './commands/set-level';
import { shiftLevel } from './commands/shift-level';
import { toggleRunIn } from './commands/toggle-run-in';
import { tell } from './editor-notices';
import { handleStructureKey } from './handle-structure-key';
import { offsetOf } from './point-at';
import type { ReportEditor } from './slate-types';
import { bringIntoSight } from '../session/go-to';
import { handleTableKey } from '../tables/handle-table-key';

/** Habit of Word; it also says how keys lead out of the text. */
const TAB_SAYS = '首行缩进自动排好，不用按 Tab；要离开正文请按 F6。';

/** Keys of the page beside typing: Tab on headings, and those the table of shortcuts gives to levels and run-in headings. */
export function handleKey(editor: ReportEditor, event: KeyboardEvent): void {
  if (event.nativeEvent.isComposing) return;
  if (handleStructureKey(editor, event) || handleTableKey(editor, event)) return event.preventDefault();
  if (event.key === 'Tab' && !event.ctrlKey && !event.altKey) {
    // Led away to the next control, the caret would take along what is typed next: that is what F6 is for.
    event.preventDefault();
    if (!shiftLevel(editor, event.shiftKey ? -1 : 1)) tell(editor, { text: TAB_SAYS });
    return;
  }
  // The menu stands where the caret is, which may have been scrolled out of sight.
  if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) return showCaret(editor);
  const does = shortcutOfKey(event)?.does ?? null;
  if (!isPageKey(does)) return;
  event.preventDefault();
  if (does === 'run-in') return toggleRunIn(editor);
  const level = Number(does.slice('level-'.length));
  setLevel(editor, level === 0 ? null : (level as Level));
}

function showCaret(editor: ReportEditor): void {
  const caret = editor.selection?.focus;
  const block = caret && (editor.children as Block[])[caret.path[0]!];
  if (!block) return;
  const end = Math.max(1, offsetOf(block, caret));
  bringIntoSight(editor, { block: block.id, start: end - 1, end });
}
