import { Node, Text, type Operation, type Path } from 'slate';
import type { ReportEditor } from '../slate-types';

const BESIDE_THE_TEXT = /^(?:comment_|pin_|pins$)/u;

/**
 * Lets nothing through that changes the words or the shape of a text that was signed. Comments and pins are marks on
 * the words and stay possible; so do the cuts between spans that they need.
 */
export function withLock(editor: ReportEditor, isLocked: () => boolean): ReportEditor {
  const { apply } = editor;
  editor.apply = (operation) => {
    if (!isLocked() || staysAsSigned(editor, operation)) apply(operation);
  };
  return editor;
}

/** Forgets what could be undone: the sign-off is not undone by a key. */
export function forgetUndo(editor: ReportEditor): void {
  editor.history = { undos: [], redos: [] };
}

function staysAsSigned(editor: ReportEditor, operation: Operation): boolean {
  switch (operation.type) {
    case 'set_selection':
      return true;
    case 'set_node':
      return [operation.properties, operation.newProperties]
        .flatMap(Object.keys)
        .every((key) => BESIDE_THE_TEXT.test(key));
    case 'split_node':
    case 'merge_node':
      return isText(editor, operation.path);
    case 'insert_node':
    case 'remove_node':
      return Text.isText(operation.node) && operation.node.text === '';
    default:
      return false;
  }
}

function isText(editor: ReportEditor, path: Path): boolean {
  return Node.has(editor, path) && Text.isText(Node.get(editor, path));
}
