import { useEffect, useRef } from 'react';
import { ReactEditor } from 'slate-react';
import type { CommandName } from '../../core/command-names';
import { onCommands } from '../commands';
import { askToSeal } from '../privacy/seal-question';
import type { ReportSession } from '../session/report-session';
import { notify, notifyError } from '../ui/toasts';
import { saveReportAs } from './save-report-as';

/** Answers menu and keyboard commands while a report is open. */
export function useEditorCommands(session: ReportSession, own: Partial<Record<CommandName, () => void>>): void {
  const latest = useRef(own);
  useEffect(() => {
    latest.current = own;
  });
  useEffect(() => {
    const { editor, saver } = session;
    const forward = Object.keys(latest.current).map((name) => [
      name,
      () => latest.current[name as CommandName]?.(),
    ]) as [CommandName, () => void][];
    return onCommands({
      ...Object.fromEntries(forward),
      // The save state says the rest; a text in the middle of an input method is saved as soon as it is chosen.
      save: () => void saver.flush().catch(() => undefined),
      'save-as': () => void saveReportAs(session).then((path) => path && notify(`已另存为“${path}”。`), notifyError),
      'seal-copy': () => askToSeal(session),
      undo: () => {
        editor.undo();
        ReactEditor.focus(editor);
      },
      redo: () => {
        editor.redo();
        ReactEditor.focus(editor);
      },
    });
  }, [session]);
}
