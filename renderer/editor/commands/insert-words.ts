import { Transforms } from 'slate';
import { putIn } from '../plugins/with-edge-marks';
import type { ReportEditor } from '../slate-types';

/** Puts text at the caret as it is, without what typing does beside; at the edge of marked words it is not taken in. */
export function insertWords(editor: ReportEditor, text: string): void {
  putIn(editor, text, () => Transforms.insertText(editor, text));
}
