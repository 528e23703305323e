import { Transforms } from 'slate';
import { edgeMarks } from '../plugins/with-comments';
import type { ReportEditor } from '../slate-types';

/** Puts text at the caret as it is, without what typing does beside; at the edge of commented words it is not taken in. */
export function insertWords(editor: ReportEditor, text: string): void {
  const edge = edgeMarks(editor);
  if (edge && text !== '') Transforms.insertNodes(editor, { ...edge, text }, { select: true });
  else Transforms.insertText(editor, text);
}
