import { Editor, Node, Range, Text } from 'slate';
import { pinMarks } from '../../../core/report/pins';
import type { Span } from '../../../core/report/block';
import { dropFields } from '../commands/drop-fields';
import type { ReportEditor } from '../slate-types';

/**
 * Words that an item is pinned to stay exactly those: what is typed behind them is not taken in, and a pin goes with
 * the last of its words.
 */
export function withPins(editor: ReportEditor): ReportEditor {
  const { leafEdgeAffinity, insertText, normalizeNode } = editor;

  editor.leafEdgeAffinity = (before, after) => {
    const said = leafEdgeAffinity(before, after);
    if (said !== null) return said;
    if (pinMarks(before).some((mark) => !after[mark])) return 'forward';
    return pinMarks(after).some((mark) => !before[mark]) ? 'backward' : null;
  };

  editor.insertText = (text, options) => {
    const behind = options ? null : pinnedEnd(editor);
    if (!behind) return insertText(text, options);
    const { text: _, ...marks } = behind;
    for (const mark of pinMarks(behind)) delete marks[mark];
    editor.insertNodes({ ...marks, text }, { select: true });
  };

  editor.normalizeNode = (entry, options) => {
    const [node, path] = entry;
    if (Text.isText(node) && node.text === '') {
      const marks = pinMarks(node);
      if (marks.length > 0) return dropFields(editor, path, node, marks);
    }
    normalizeNode(entry, options);
  };

  return editor;
}

/** The pinned span at whose end, the end of its block, the caret stands. */
function pinnedEnd(editor: ReportEditor): Span | null {
  const { selection } = editor;
  if (!selection || Range.isExpanded(selection)) return null;
  const { path, offset } = selection.focus;
  const span = Node.getIf(editor, path);
  if (!span || !Text.isText(span) || offset !== span.text.length || pinMarks(span).length === 0) return null;
  return Editor.isEnd(editor, selection.focus, path.slice(0, -1)) ? span : null;
}
