import { Text } from 'slate';
import { INTERNAL, isInternal } from '../../../core/variant/internal';
import { dropFields } from '../commands/drop-fields';
import type { ReportEditor } from '../slate-types';

/** The mark of words that are not to be published goes with them: a new paragraph behind them is public. */
export function withInternal(editor: ReportEditor): ReportEditor {
  const { normalizeNode } = editor;

  editor.normalizeNode = (entry, options) => {
    const [node, path] = entry;
    if (Text.isText(node) && node.text === '' && isInternal(node)) return dropFields(editor, path, node, [INTERNAL]);
    normalizeNode(entry, options);
  };

  return editor;
}
