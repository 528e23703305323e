import { Node } from 'slate';
import type { ReportEditor } from '../slate-types';

/**
 * Every block keeps one id for life: a split mints one for the second half, a merge keeps the first, and a pasted
 * copy gets its own. Stands outside of the history, so that redo brings back the ids of the first time.
 */
export function withIds(editor: ReportEditor, newId: () => string): ReportEditor {
  const { apply, getSplitProperties } = editor;

  editor.getSplitProperties = (node, path) =>
    path.length === 1
      ? { ...getSplitProperties(node, path), id: freeId(editor, newId) }
      : getSplitProperties(node, path);

  editor.apply = (operation) => {
    if (operation.type === 'insert_node' && operation.path.length === 1 && Node.isElement(operation.node)) {
      const { id } = operation.node;
      if (typeof id !== 'string' || id === '' || isTaken(editor, id)) {
        const node = { ...operation.node, id: freeId(editor, newId) } as typeof operation.node;
        return apply({ ...operation, node });
      }
    }
    apply(operation);
  };

  return editor;
}

function freeId(editor: ReportEditor, newId: () => string): string {
  let id = newId();
  while (isTaken(editor, id)) id = newId();
  return id;
}

function isTaken(editor: ReportEditor, id: string): boolean {
  return editor.children.some((block) => 'id' in block && block.id === id);
}
