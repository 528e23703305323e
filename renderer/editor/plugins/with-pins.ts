import { Text } from 'slate';
import { pinMarks } from '../../../core/report/pins';
import { dropFields } from '../commands/drop-fields';
import type { ReportEditor } from '../slate-types';

/** A pin goes with the last of its words. */
export function withPins(editor: ReportEditor): ReportEditor {
  const { normalizeNode } = editor;

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
