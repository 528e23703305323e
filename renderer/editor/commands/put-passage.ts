import { Editor, Node, Range, Transforms } from 'slate';
import { HistoryEditor } from 'slate-history';
import type { Block } from '../../../core/report/block';
import { atEnd, caretBlock } from '../block-at';
import type { ReportEditor } from '../slate-types';

/**
 * Puts a passage of a department's material at the selection, as one step to undo. Whole paragraphs at the end of a
 * paragraph or heading become paragraphs of their own; elsewhere, and for some words of one, they join the text.
 */
export function putPassage(editor: ReportEditor, blocks: readonly Block[], whole: boolean): void {
  if (!editor.selection || blocks.length === 0) return;
  HistoryEditor.withNewBatch(editor, () => {
    Editor.withoutNormalizing(editor, () => {
      if (editor.selection && Range.isExpanded(editor.selection)) editor.deleteFragment();
      const [here, path] = caretBlock(editor) ?? [];
      const isBody = here && (here.type === 'paragraph' || here.type === 'heading');
      if (whole && isBody && path && Node.string(here) !== '' && atEnd(editor, path)) openLine(editor, path[0]! + 1);
      editor.insertFragment(structuredClone([...blocks]));
    });
  });
}

/** An empty paragraph at a place: the one that waits there, or a new one. */
function openLine(editor: ReportEditor, index: number): void {
  const next = editor.children[index] as Block | undefined;
  if (next?.type !== 'paragraph' || Node.string(next) !== '') {
    Transforms.insertNodes(editor, { id: '', type: 'paragraph', children: [{ text: '' }] }, { at: [index] });
  }
  Transforms.select(editor, Editor.start(editor, [index]));
}
