import { Editor, Node, Range, Transforms, type Path } from 'slate';
import type { Block } from '../../../core/report/block';
import { atStart, caretBlock } from '../block-at';
import type { ReportEditor } from '../slate-types';

/**
 * Typing and deleting stay within a table cell; its structure cannot be torn: a selection across cells is emptied cell by
 * cell, and Backspace behind a table leads into its last cell.
 */
export function withTables(editor: ReportEditor): ReportEditor {
  const { isIsolated, deleteBackward, deleteFragment, insertText, insertBreak } = editor;

  editor.isIsolated = (element) => (Node.isElement(element) && element.type === 'cell') || isIsolated(element);

  editor.deleteBackward = (unit) => {
    const [block, path] = caretBlock(editor) ?? [];
    const above = path && (editor.children[path[0]! - 1] as Block | undefined);
    if (!block || !path || above?.type !== 'table' || !atStart(editor, path)) return deleteBackward(unit);
    if (block.type === 'heading') return deleteBackward(unit);
    const end = Editor.end(editor, [path[0]! - 1]);
    if (block.type === 'paragraph' && Node.string(block) === '' && path[0]! + 1 < editor.children.length) {
      Transforms.removeNodes(editor, { at: path });
    }
    Transforms.select(editor, end);
  };

  editor.deleteFragment = (options) => {
    const { selection } = editor;
    if (!selection || !tears(editor, selection)) return deleteFragment(options);
    emptyRange(editor, selection);
  };

  editor.insertText = (text, options) => {
    if (!options && editor.selection && tears(editor, editor.selection)) editor.deleteFragment();
    insertText(text, options);
  };

  editor.insertBreak = () => {
    if (editor.selection && tears(editor, editor.selection)) return editor.deleteFragment();
    insertBreak();
  };

  return editor;
}

/** Whether deleting a range would take cells out of a table that it does not hold whole. */
function tears(editor: ReportEditor, range: Range): boolean {
  if (Range.isCollapsed(range)) return false;
  const [start, end] = Range.edges(range);
  const cellOf = (path: Path) => (isTable(editor, path[0]!) ? path.slice(0, 3).join() : null);
  return cellOf(start.path) !== cellOf(end.path);
}

/** Takes the text out of a range; the cells of tables at its ends stay. */
function emptyRange(editor: ReportEditor, range: Range): void {
  const [start, end] = Range.edges(range);
  const first = start.path[0]!;
  const last = end.path[0]!;
  const caret = Editor.pointRef(editor, start);
  Editor.withoutNormalizing(editor, () => {
    if (isTable(editor, last))
      emptyCells(editor, { anchor: first === last ? start : Editor.start(editor, [last]), focus: end });
    if (isTable(editor, first) && first !== last) {
      emptyCells(editor, { anchor: start, focus: Editor.end(editor, [first]) });
    }
    const from = isTable(editor, first) ? first + 1 : first;
    const to = isTable(editor, last) ? last - 1 : last;
    if (from > to) return;
    Transforms.delete(editor, {
      at: {
        anchor: from === first ? start : Editor.start(editor, [from]),
        focus: to === last ? end : Editor.end(editor, [to]),
      },
    });
  });
  const at = caret.unref();
  if (at) Transforms.select(editor, at);
}

/** Empties every cell that a range within one table touches, the parts outside of the range excepted. */
function emptyCells(editor: ReportEditor, range: Range): void {
  const cells = [...Editor.nodes(editor, { at: range, match: (node) => Node.isElement(node) && node.type === 'cell' })];
  for (const [, path] of cells) {
    const part = Range.intersection(range, Editor.range(editor, path));
    if (part && Range.isExpanded(part)) Transforms.delete(editor, { at: part });
  }
}

function isTable(editor: ReportEditor, index: number): boolean {
  return (editor.children[index] as Block | undefined)?.type === 'table';
}
