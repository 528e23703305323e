import { Text } from 'slate';
import { SOURCE } from '../../../core/material/source-mark';
import { dropFields } from '../commands/drop-fields';
import type { ReportEditor } from '../slate-types';

/** The source of words from a department's material goes with them: a new paragraph behind them has none. */
export function withSources(editor: ReportEditor): ReportEditor {
  const { normalizeNode } = editor;

  editor.normalizeNode = (entry, options) => {
    const [node, path] = entry;
    if (Text.isText(node) && node.text === '' && SOURCE in node) return dropFields(editor, path, node, [SOURCE]);
    normalizeNode(entry, options);
  };

  return editor;
}
