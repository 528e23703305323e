import { Editor, Transforms, type Path } from 'slate';
import { HistoryEditor } from 'slate-history';
import { caretBlock } from '../block-at';
import { pointAt } from '../point-at';
import type { ReportEditor } from '../slate-types';
import { typedNumber } from '../typed-number';

/**
 * A number typed at the start of a line makes it a heading, and the typed number gives way to the derived one.
 * That is an undo step of its own: one undo brings the typed characters back.
 */
export function withAutoHeading(editor: ReportEditor): ReportEditor {
  const { insertText } = editor;

  editor.insertText = (text, options) => {
    const [block, path] = options ? [] : (caretBlock(editor) ?? []);
    if (!path || (block?.type !== 'paragraph' && block?.type !== 'heading')) return insertText(text, options);
    const before = Editor.string(editor, { anchor: Editor.start(editor, path), focus: editor.selection!.focus });
    insertText(text, options);
    if (before.length > 4) return;
    const number = typedNumber(before + text);
    if (!number || !isJustTyped(number.length, before, text)) return;
    HistoryEditor.withNewBatch(editor, () => {
      Editor.withoutNormalizing(editor, () => {
        cut(editor, path, number.length);
        Transforms.setNodes(editor, { type: 'heading', level: number.level }, { at: path });
      });
    });
  };

  return editor;
}

/** “1.” waits for the next character, since “1.5亿元” begins the same way. */
function isJustTyped(length: number, before: string, text: string): boolean {
  const typed = before + text;
  if (/^\d+[.．]/u.test(typed)) return before.length <= length && typed.length > length;
  return before.length < length;
}

function cut(editor: ReportEditor, path: Path, length: number): void {
  const block = caretBlock(editor)![0];
  const start = pointAt(block, path[0]!, 0);
  Transforms.delete(editor, { at: { anchor: start, focus: pointAt(block, path[0]!, length) } });
}
