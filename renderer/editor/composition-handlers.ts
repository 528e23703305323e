import type { CompositionEvent } from 'react';
import { Editor, Range } from 'slate';
import { IS_COMPOSING } from 'slate-dom';
import { syncSelection } from './sync-selection';
import type { ReportEditor } from './slate-types';

interface CompositionHandlers {
  onCompositionStart: (event: CompositionEvent) => void;
  onCompositionUpdate: (event: CompositionEvent) => void;
}

/**
 * By itself the editor draws all of itself anew when an input method begins, and again between its word and the frame
 * that shows it, only to note that it composes; nothing here shows that. So what it does else as one begins is done
 * here: the caret is taken over, what is selected goes. To answer true keeps it from doing its own.
 */
export function compositionHandlers(editor: ReportEditor): CompositionHandlers {
  return {
    onCompositionStart() {
      syncSelection(editor);
      if (editor.selection && Range.isExpanded(editor.selection)) Editor.deleteFragment(editor);
      return true;
    },
    onCompositionUpdate() {
      IS_COMPOSING.set(editor, true);
      return true;
    },
  };
}
