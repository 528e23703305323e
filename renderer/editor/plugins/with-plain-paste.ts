import { insertLines } from '../commands/insert-lines';
import type { ReportEditor } from '../slate-types';

/** Text from other programs comes in as plain paragraphs; numbers typed at the start of a line become headings. */
export function withPlainPaste(editor: ReportEditor): ReportEditor {
  editor.insertTextData = (data) => {
    const text = data.getData('text/plain');
    if (text === '') return false;
    insertLines(editor, text);
    return true;
  };
  return editor;
}
