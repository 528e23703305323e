import { useEffect, type RefObject } from 'react';
import { ReactEditor } from 'slate-react';
import { RETURNED } from '../ui/return-focus';
import type { ReportEditor } from './slate-types';

/** Puts the caret back where it was after a dialog that changed the words there. */
export function useReturnedCaret(sheet: RefObject<HTMLElement | null>, editor: ReportEditor): void {
  useEffect(() => {
    const page = sheet.current!;
    const putBack = () => {
      const range = editor.selection && ReactEditor.resolveDOMRange(editor, editor.selection);
      if (!range) return;
      getSelection()!.removeAllRanges();
      getSelection()!.addRange(range);
    };
    page.addEventListener(RETURNED, putBack);
    return () => page.removeEventListener(RETURNED, putBack);
  }, [sheet, editor]);
}
