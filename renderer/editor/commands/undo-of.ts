import type { ReportEditor } from '../slate-types';

/** Takes back the newest step, as long as it still is the newest: later it would take back something else. */
export function undoOf(editor: ReportEditor): () => void {
  const step = editor.history.undos.at(-1);
  return () => {
    if (step && editor.history.undos.at(-1) === step) editor.undo();
  };
}
