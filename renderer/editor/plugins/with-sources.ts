import { Editor, Node, Range, Text, Transforms } from 'slate';
import { SOURCE } from '../../../core/material/source-mark';
import { dropFields } from '../commands/drop-fields';
import type { ReportEditor } from '../slate-types';

/**
 * Words from a department's material keep their source while they are worked on: what is typed among them belongs to
 * them, what is typed at their edges does not.
 */
export function withSources(editor: ReportEditor): ReportEditor {
  const { leafEdgeAffinity, insertText, normalizeNode } = editor;

  editor.leafEdgeAffinity = (before, after) => {
    const said = leafEdgeAffinity(before, after);
    if (said !== null || before[SOURCE] === after[SOURCE]) return said;
    return before[SOURCE] === undefined ? 'backward' : 'forward';
  };

  editor.insertText = (text, options) => {
    if (options) insertText(text, options);
    else putBeside(editor, text, () => insertText(text, options));
  };

  editor.normalizeNode = (entry, options) => {
    const [node, path] = entry;
    if (Text.isText(node) && node.text === '' && SOURCE in node) return dropFields(editor, path, node, [SOURCE]);
    normalizeNode(entry, options);
  };

  return editor;
}

/**
 * Puts text in as `insert` does; at the beginning and the end of a block it is not taken into sourced words there. The mark
 * is taken off afterwards: an input method has written into the words at the caret, and only there the page is drawn anew.
 */
export function putBeside(editor: ReportEditor, text: string, insert: () => void): void {
  if (text === '' || !isAtEdge(editor)) return insert();
  Editor.withoutNormalizing(editor, () => {
    insert();
    const { path, offset } = editor.selection!.focus;
    if (offset < text.length) return;
    const at = { anchor: { path, offset: offset - text.length }, focus: { path, offset } };
    Transforms.unsetNodes(editor, SOURCE as never, { at, match: Text.isText, split: true });
  });
}

/** Whether the caret stands in sourced words, before the first or behind the last of its block or cell. */
function isAtEdge(editor: ReportEditor): boolean {
  const { selection } = editor;
  if (!selection || Range.isExpanded(selection)) return false;
  const { path } = selection.focus;
  const span = Node.getIf(editor, path);
  if (!span || !Text.isText(span) || span[SOURCE] === undefined) return false;
  const inside = path.slice(0, -1);
  return Editor.isEnd(editor, selection.focus, inside) || Editor.isStart(editor, selection.focus, inside);
}
