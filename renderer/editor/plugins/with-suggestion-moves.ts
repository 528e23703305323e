import { HistoryEditor } from 'slate-history';
import type { Block } from '../../../core/report/block';
import { isTouched, suggestionIds } from '../../../core/suggest/change';
import { asMove } from '../../../core/suggest/as-move';
import { reshape } from '../../suggestions/reshape';
import { trackingOf, withoutSuggestions } from '../../suggestions/tracking';
import type { ReportEditor } from '../slate-types';

/** Words that are cut and put back elsewhere are one suggestion: a move, deleted here and inserted there. */
export function withSuggestionMoves(editor: ReportEditor): ReportEditor {
  const { deleteFragment, insertData } = editor;
  const state = trackingOf(editor);
  let cutting: string | null = null;
  let cut: { text: string; ids: ReadonlySet<string> } | null = null;

  // Bare editors have no clipboard.
  const setFragmentData = editor.setFragmentData as ReportEditor['setFragmentData'] | undefined;
  if (setFragmentData)
    editor.setFragmentData = (data, origin) => {
      setFragmentData(data, origin);
      cutting = origin === 'cut' && state.author.get() !== null ? data.getData('text/plain') : null;
    };

  editor.deleteFragment = (options) => {
    if (cutting === null) return deleteFragment(options);
    const text = cutting;
    cutting = null;
    const ids = added(() => deleteFragment(options));
    cut = ids.size > 0 ? { text, ids } : null;
  };

  editor.insertData = (data) => {
    const from = state.author.get() === null ? null : cut;
    if (!from || from.text === '' || data.getData('text/plain') !== from.text) return insertData(data);
    cut = null;
    const ids = added(() => insertData(data));
    const known = new Set(suggestionIds(editor.children as Block[]));
    if (ids.size === 0 || ![...from.ids].every((id) => known.has(id))) return;
    link(from.ids, ids);
  };

  return editor;

  /** Ids of the suggestions that an edit brought; nothing beside it is joined with them. */
  function added(edit: () => void): Set<string> {
    const before = new Set(suggestionIds(editor.children as Block[]));
    const { isAlone } = state;
    state.isAlone = true;
    try {
      edit();
    } finally {
      state.isAlone = isAlone;
    }
    return new Set(suggestionIds(editor.children as Block[]).filter((id) => !before.has(id)));
  }

  function link(deleted: ReadonlySet<string>, inserted: ReadonlySet<string>): void {
    const [id] = deleted;
    withoutSuggestions(editor, () => {
      HistoryEditor.withMerging(editor, () => {
        (editor.children as Block[]).forEach((block, i) => {
          if (isTouched(block)) reshape(editor, i, i + 1, [asMove(block, deleted, inserted, id!)]);
        });
      });
    });
  }
}
