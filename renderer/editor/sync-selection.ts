import { Range, Transforms } from 'slate';
import { ReactEditor } from 'slate-react';
import type { ReportEditor } from './slate-types';

/** Takes over at once where the caret is: the editor itself hears of it up to 100 ms late, later than a quick key. */
export function syncSelection(editor: ReportEditor): void {
  const root = ReactEditor.toDOMNode(editor, editor);
  const selection = getSelection();
  if (document.activeElement !== root || !selection?.anchorNode || !root.contains(selection.anchorNode)) return;
  const range = ReactEditor.toSlateRange(editor, selection, { exactMatch: false, suppressThrow: true });
  if (range && !(editor.selection && Range.equals(range, editor.selection))) Transforms.select(editor, range);
}
