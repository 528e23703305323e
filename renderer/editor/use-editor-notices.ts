import { useEffect } from 'react';
import { notify } from '../ui/toasts';
import { onNotices } from './editor-notices';
import type { ReportEditor } from './slate-types';

/** Shows at the foot of the window what editing behaviours have to say. */
export function useEditorNotices(editor: ReportEditor): void {
  useEffect(() => onNotices(editor, ({ text, action }) => notify(text, 'done', action)), [editor]);
}
