import { Range } from 'slate';
import { HistoryEditor } from 'slate-history';
import { touchOf } from '../../../core/suggest/change';
import { trackingOf } from '../../suggestions/tracking';
import type { ReportEditor } from '../slate-types';

/**
 * What single keys mean beside suggestions: Delete goes on behind what it deleted, words are typed into one's own
 * insertion and never into deleted ones, typing is one undo step though its first letter is drawn again.
 */
export function withSuggestionKeys(editor: ReportEditor, isComposing: () => boolean): ReportEditor {
  const { deleteForward, deleteFragment, insertText, leafEdgeAffinity, undo } = editor;
  const state = trackingOf(editor);
  let typed: { step: unknown; focus: string } | null = null;

  const going = (side: 'before' | 'behind', edit: () => void) => {
    const { side: usual } = state;
    state.side = side;
    try {
      edit();
    } finally {
      state.side = usual;
    }
  };

  editor.deleteForward = (unit) => going('behind', () => deleteForward(unit));
  editor.deleteFragment = (options) => {
    const behind = isComposing() || options?.direction === 'forward';
    going(behind ? 'behind' : state.side, () => deleteFragment(options));
  };

  editor.leafEdgeAffinity = (before, after) => {
    for (const touch of ['deleted', 'inserted'] as const) {
      const [left, right] = [touchOf(before, touch), touchOf(after, touch)];
      if (Boolean(left) === Boolean(right)) continue;
      const author = state.author.get();
      if (touch === 'deleted') return left ? 'forward' : 'backward';
      if ((left ?? right)!.author === author) return left ? 'backward' : 'forward';
      return left ? 'forward' : 'backward';
    }
    return leafEdgeAffinity(before, after);
  };

  editor.insertText = (text, options) => {
    if (state.author.get() === null || options || HistoryEditor.isMerging(editor)) return insertText(text, options);
    const { undos } = editor.history;
    const goesOn =
      typed !== null &&
      typed.step === undos.at(-1) &&
      typed.focus === JSON.stringify(editor.selection?.focus) &&
      editor.selection !== null &&
      Range.isCollapsed(editor.selection) &&
      !HistoryEditor.isSplittingOnce(editor);
    if (goesOn) HistoryEditor.withMerging(editor, () => insertText(text, options));
    else insertText(text, options);
    typed = { step: undos.at(-1), focus: JSON.stringify(editor.selection?.focus) };
  };

  // An edit that is taken back before it is through has to be whole first.
  editor.undo = () => {
    state.finish();
    undo();
  };

  return editor;
}
