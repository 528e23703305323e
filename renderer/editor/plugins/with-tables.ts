import { Node } from 'slate';
import type { ReportEditor } from '../slate-types';

/** Typing and deleting stay within a table cell; its structure cannot be torn. */
export function withTables(editor: ReportEditor): ReportEditor {
  const { isIsolated } = editor;
  editor.isIsolated = (element) => (Node.isElement(element) && element.type === 'cell') || isIsolated(element);
  return editor;
}
