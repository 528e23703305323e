import { Node, Path, Range, Text } from 'slate';
import { EDITOR_TO_KEY_TO_ELEMENT } from 'slate-dom';
import { ReactEditor } from 'slate-react';
import type { ReportEditor } from '../slate-types';

type Later = (run: () => void) => { cancel: () => void };

/**
 * A letter that the browser itself has put into the page needs no drawing: it is painted first, and React and whatever
 * else follows the text hear of it right after that frame. Every other change is told at once, as ever. Returns a
 * function that tells at once what still waits.
 */
export function withPaintFirst(editor: ReportEditor, later: Later): () => void {
  const { onChange } = editor;
  let waiting: { tell: () => void; cancel: () => void } | undefined;

  editor.onChange = (options) => {
    waiting?.cancel();
    const tell = () => {
      waiting = undefined;
      onChange(options);
    };
    if (isOnPage(editor)) waiting = { tell, ...later(tell) };
    else tell();
  };

  return () => {
    waiting?.cancel();
    waiting?.tell();
  };
}

/** Whether all that happened is typing at the caret, and the page says the same as the value there. */
function isOnPage(editor: ReportEditor): boolean {
  const { operations, selection } = editor;
  if (operations.length === 0 || !selection || !Range.isCollapsed(selection)) return false;
  const { path } = selection.anchor;
  if (!operations.every((one) => one.type === 'insert_text' && Path.equals(one.path, path))) return false;
  const text = Node.get(editor, path);
  const caret = getSelection();
  if (!Text.isText(text) || !caret?.isCollapsed) return false;
  const element = EDITOR_TO_KEY_TO_ELEMENT.get(editor)?.get(ReactEditor.findKey(editor, text));
  if (!element?.contains(caret.anchorNode)) return false;
  return element.textContent.replaceAll('\uFEFF', '') === text.text;
}
