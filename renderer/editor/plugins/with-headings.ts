import { Editor, Node, Transforms, type Path } from 'slate';
import { headLength, type Heading } from '../../../core/report/block';
import { atEnd, atStart, caretBlock } from '../block-at';
import { pointAt } from '../point-at';
import type { ReportEditor } from '../slate-types';

/** Enter after a heading begins its text; Backspace before it, and Enter in an empty one, make it a paragraph. */
export function withHeadings(editor: ReportEditor): ReportEditor {
  const { insertBreak, deleteBackward, getSplitProperties } = editor;

  // The second half of a divided level-1 heading is a section of its own, and nobody has said what it is for.
  editor.getSplitProperties = (node, path) => {
    const { part: _part, ...properties } = getSplitProperties(node, path) as Partial<Heading>;
    return properties;
  };

  editor.insertBreak = () => {
    const [block, path] = caretBlock(editor) ?? [];
    if (block?.type !== 'heading' || !path) return insertBreak();
    if (Node.string(block) === '') return toParagraph(editor, path);
    if (atStart(editor, path)) return insertBreak();
    if (block.runIn && isInHead(editor, block, path)) return breakHead(editor, path);
    if (!block.runIn && !atEnd(editor, path)) return insertBreak();
    Editor.withoutNormalizing(editor, () => {
      insertBreak();
      toParagraph(editor, editor.selection!.focus.path.slice(0, 1));
    });
  };

  editor.deleteBackward = (unit) => {
    const [block, path] = caretBlock(editor) ?? [];
    if (block?.type !== 'heading' || !path || !atStart(editor, path)) return deleteBackward(unit);
    toParagraph(editor, path);
  };

  return editor;
}

function toParagraph(editor: ReportEditor, path: Path): void {
  Transforms.setNodes(editor, { type: 'paragraph' }, { at: path });
}

function isInHead(editor: ReportEditor, heading: Heading, path: Path): boolean {
  const before = Editor.string(editor, { anchor: Editor.start(editor, path), focus: editor.selection!.focus });
  return before.length <= headLength(heading);
}

/** Dividing the heading words of a run-in heading leaves a plain heading and a paragraph. */
function breakHead(editor: ReportEditor, path: Path): void {
  Editor.withoutNormalizing(editor, () => {
    Transforms.splitNodes(editor, { always: true });
    Transforms.unsetNodes(editor, 'runIn' as never, { at: path });
    toParagraph(editor, [path[0]! + 1]);
    Transforms.select(editor, pointAt(editor.children[path[0]! + 1] as Heading, path[0]! + 1, 0));
  });
}
