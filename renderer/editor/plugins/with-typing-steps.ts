import { HistoryEditor } from 'slate-history';
import type { ReportEditor } from '../slate-types';

const PAUSE_MS = 1000;

/** Divides long typing into undo steps: at a pause, and after each sentence or clause. */
export function withTypingSteps(editor: ReportEditor, now: () => number): ReportEditor {
  const { insertText } = editor;
  let last = { at: 0, text: '' };

  editor.insertText = (text, options) => {
    const at = now();
    if (at - last.at > PAUSE_MS || /[，。；：！？\n]$/u.test(last.text)) HistoryEditor.setSplittingOnce(editor, true);
    last = { at, text };
    insertText(text, options);
    HistoryEditor.setSplittingOnce(editor, undefined);
  };

  return editor;
}
