import { Node, Text, type Operation } from 'slate';
import type { Span } from '../../../core/report/block';
import { commentIds, commentMark } from '../../../core/report/comment';
import { dropFields } from '../commands/drop-fields';
import type { ReportEditor } from '../slate-types';

const taken = new WeakMap<ReportEditor, Set<string>>();

/**
 * Comments whose mark was taken off words that stayed, since this was last asked: by deleting the comment, or by
 * undoing that it was made. Those that merely lost their words are not among them.
 */
export function takenOff(editor: ReportEditor): ReadonlySet<string> {
  const ids = new Set(taken.get(editor));
  taken.get(editor)?.clear();
  return ids;
}

/** No mark of a comment stays behind where words have gone, and it is known whose mark was taken off words that stayed. */
export function withComments(editor: ReportEditor): ReportEditor {
  const { apply, normalizeNode } = editor;

  editor.apply = (operation) => {
    note(editor, operation);
    apply(operation);
  };

  editor.normalizeNode = (entry, options) => {
    const [node, path] = entry;
    if (Text.isText(node) && node.text === '') {
      const marks = commentIds(node).map(commentMark);
      if (marks.length > 0) return dropFields(editor, path, node, marks);
    }
    normalizeNode(entry, options);
  };

  return editor;
}

function note(editor: ReportEditor, operation: Operation): void {
  if (operation.type !== 'set_node') return;
  const { properties, newProperties, path } = operation;
  const off = commentIds(properties as Span).filter((id) => !(newProperties as Span)[commentMark(id)]);
  const on = commentIds(newProperties as Span);
  if (off.length + on.length === 0) return;
  const ids = taken.get(editor) ?? new Set<string>();
  taken.set(editor, ids);
  for (const id of on) ids.delete(id);
  const node = Node.getIf(editor, path);
  if (node && Text.isText(node) && node.text !== '') for (const id of off) ids.add(id);
}
