import { Editor, Node, Range, Text } from 'slate';
import type { Span } from '../../../core/report/block';
import { INTERNAL, isInternal } from '../../../core/variant/internal';
import { dropFields } from '../commands/drop-fields';
import type { ReportEditor } from '../slate-types';

/** Words that are not to be published stay exactly those: what is typed behind them, or in a new paragraph, is public. */
export function withInternal(editor: ReportEditor): ReportEditor {
  const { leafEdgeAffinity, insertText, normalizeNode } = editor;

  editor.leafEdgeAffinity = (before, after) => {
    const said = leafEdgeAffinity(before, after);
    if (said !== null || isInternal(before) === isInternal(after)) return said;
    return isInternal(before) ? 'forward' : 'backward';
  };

  editor.insertText = (text, options) => {
    const behind = options ? null : internalEnd(editor);
    if (!behind) return insertText(text, options);
    const { text: _, [INTERNAL]: __, ...marks } = behind;
    editor.insertNodes({ ...marks, text }, { select: true });
  };

  editor.normalizeNode = (entry, options) => {
    const [node, path] = entry;
    if (Text.isText(node) && node.text === '' && isInternal(node)) return dropFields(editor, path, node, [INTERNAL]);
    normalizeNode(entry, options);
  };

  return editor;
}

/** The marked span at whose end, the end of its block, the caret stands. */
function internalEnd(editor: ReportEditor): Span | null {
  const { selection } = editor;
  if (!selection || Range.isExpanded(selection)) return null;
  const { path, offset } = selection.focus;
  const span = Node.getIf(editor, path);
  if (!span || !Text.isText(span) || offset !== span.text.length || !isInternal(span)) return null;
  return Editor.isEnd(editor, selection.focus, path.slice(0, -1)) ? span : null;
}
