import { Node, Path, Range, Text, type Operation } from 'slate';
import { EDITOR_TO_KEY_TO_ELEMENT } from 'slate-dom';
import { ReactEditor } from 'slate-react';
import type { ReportEditor } from '../slate-types';
import { putWords } from './put-words';

type Later = (run: () => void) => { cancel: () => void };

/**
 * What is typed at the caret needs no drawing: the browser put a letter into the page, and digits, marks and the words
 * of an input method are put there likewise. It is painted first, and React and whatever else follows the text hear of
 * it right after that frame; `typed` hears of it at once. Every other change is told at once, as ever. Returns a function
 * that tells at once what still waits.
 */
export function withPaintFirst(editor: ReportEditor, later: Later, typed: () => void): () => void {
  const { onChange } = editor;
  let waiting: { tell: () => void; cancel: () => void } | undefined;

  editor.onChange = (options) => {
    waiting?.cancel();
    const tell = () => {
      waiting = undefined;
      onChange(options);
    };
    if (!isOnPage(editor)) return tell();
    waiting = { tell, ...later(tell) };
    typed();
  };

  return () => {
    waiting?.cancel();
    waiting?.tell();
  };
}

/** Whether all that happened is typing at the caret, and the page says the same as the value there, or now does. */
function isOnPage(editor: ReportEditor): boolean {
  const { operations, selection } = editor;
  if (operations.length === 0 || !selection || !Range.isCollapsed(selection)) return false;
  const { path, offset } = selection.anchor;
  if (!operations.every((one) => isTypedAt(one, path))) return false;
  const text = Node.get(editor, path);
  const caret = getSelection();
  if (!Text.isText(text) || !caret?.isCollapsed) return false;
  const element = EDITOR_TO_KEY_TO_ELEMENT.get(editor)?.get(ReactEditor.findKey(editor, text));
  if (!element?.contains(caret.anchorNode)) return false;
  if (element.textContent.replaceAll('\uFEFF', '') === text.text) return true;
  const [only] = operations;
  if (operations.length !== 1 || only?.type !== 'insert_text') return false;
  return only.offset + only.text.length === offset && putWords(element, text.text, only);
}

function isTypedAt(operation: Operation, path: Path): boolean {
  return operation.type === 'insert_text' && Path.equals(operation.path, path);
}
