import { Editor, Range, Text, Transforms } from 'slate';
import { HistoryEditor } from 'slate-history';
import { INTERNAL, isInternal } from '../../../core/variant/internal';
import type { ReportEditor } from '../slate-types';

/** Whether every selected word is marked as not to be published. */
export function selectionIsInternal(editor: ReportEditor): boolean {
  const { selection } = editor;
  if (!selection || Range.isCollapsed(selection)) return false;
  const spans = [...Editor.nodes(editor, { at: selection, match: Text.isText })].map(([span]) => span as Text);
  const written = spans.filter((span) => span.text !== '');
  return written.length > 0 && written.every(isInternal);
}

/** Marks the selected words as not to be published (不公开), or takes the mark off when all of them have it. */
export function toggleInternal(editor: ReportEditor): void {
  const { selection } = editor;
  if (!selection || Range.isCollapsed(selection)) return;
  const marked = selectionIsInternal(editor);
  HistoryEditor.withNewBatch(editor, () => {
    const options = { at: selection, match: Text.isText, split: true };
    if (marked) Transforms.unsetNodes(editor, INTERNAL as never, options);
    else Transforms.setNodes(editor, { [INTERNAL]: true }, options);
  });
}
