import type { KeyboardEvent } from 'react';
import { Editor, Transforms } from 'slate';
import type { ReportEditor } from '../slate-types';

/**
 * Ctrl+Home, Ctrl+End and Ctrl+A by the value: by itself a browser goes only as far as it has laid lines out, and lines
 * far out of sight are not. True when the key was one of them.
 */
export function handleFarKey(editor: ReportEditor, event: KeyboardEvent): boolean {
  if (event.nativeEvent.isComposing || event.altKey || !(event.ctrlKey || event.metaKey)) return false;
  const { anchor } = editor.selection ?? {};
  if (event.key === 'Home' || event.key === 'End') {
    const edge = event.key === 'Home' ? Editor.start(editor, []) : Editor.end(editor, []);
    Transforms.select(editor, event.shiftKey && anchor ? { anchor, focus: edge } : edge);
  } else if (event.key.toLowerCase() === 'a' && !event.shiftKey) {
    Transforms.select(editor, Editor.range(editor, []));
  } else {
    return false;
  }
  event.preventDefault();
  return true;
}
