import { HistoryEditor } from 'slate-history';
import type { ReportEditor } from '../slate-types';

const PAUSE_MS = 1000;

interface Surroundings {
  /** Milliseconds. */
  now: () => number;
  isComposing: () => boolean;
}

/**
 * Divides long typing into undo steps: at a pause, and after each sentence or clause. What an input method writes over
 * a selection is one step, though the selection goes when composing begins and the words come when it ends.
 */
export function withTypingSteps(editor: ReportEditor, { now, isComposing }: Surroundings): ReportEditor {
  const { insertText, deleteFragment } = editor;
  let last = { at: 0, text: '' };
  let replaced: unknown;

  editor.deleteFragment = (options) => {
    deleteFragment(options);
    if (isComposing()) replaced = editor.history.undos.at(-1);
  };

  editor.insertText = (text, options) => {
    const at = now();
    const follows = replaced !== undefined && replaced === editor.history.undos.at(-1);
    const divides = at - last.at > PAUSE_MS || /[，。；：！？\n]$/u.test(last.text);
    last = { at, text };
    replaced = undefined;
    if (follows) return HistoryEditor.withMerging(editor, () => insertText(text, options));
    if (divides) HistoryEditor.setSplittingOnce(editor, true);
    insertText(text, options);
    HistoryEditor.setSplittingOnce(editor, undefined);
  };

  return editor;
}
