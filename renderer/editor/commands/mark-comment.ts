import { Editor, Node, Range, Text, Transforms, type RangeRef } from 'slate';
import { HistoryEditor } from 'slate-history';
import { commentMark } from '../../../core/report/comment';
import type { ReportEditor } from '../slate-types';
import { dropFields } from './drop-fields';
import { pinTarget } from './pin-selection';

/** The words a new comment would be about: the selected ones, else the sentence or the table cell at the caret. */
export function commentTarget(editor: ReportEditor): Range | null {
  const { selection } = editor;
  if (!selection) return null;
  if (Range.isExpanded(selection)) {
    const range = Editor.unhangRange(editor, selection);
    return Editor.string(editor, range).trim() === '' ? null : range;
  }
  const cell = Editor.above(editor, { match: (node) => Node.isElement(node) && node.type === 'cell' });
  if (!cell) return pinTarget(editor);
  return Node.string(cell[0]).trim() === '' ? null : Editor.range(editor, cell[1]);
}

/** Marks words as those of a comment. One step to undo. */
export function markComment(editor: ReportEditor, id: string, ranges: readonly Range[]): void {
  HistoryEditor.withNewBatch(editor, () => {
    Editor.withoutNormalizing(editor, () => {
      for (const at of ranges)
        Transforms.setNodes(editor, { [commentMark(id)]: true }, { at, match: Text.isText, split: true });
    });
  });
}

/** Takes a comment's mark off its words, and follows where those stand. One step to undo. */
export function unmarkComment(editor: ReportEditor, id: string): RangeRef[] {
  const mark = commentMark(id);
  const marked = [...Node.texts(editor)].filter(([span]) => mark in span);
  const places = marked.map(([, path]) => Editor.rangeRef(editor, Editor.range(editor, path), { affinity: 'inward' }));
  HistoryEditor.withNewBatch(editor, () => {
    Editor.withoutNormalizing(editor, () => {
      for (const [span, path] of marked) dropFields(editor, path, span, [mark]);
    });
  });
  return places;
}
