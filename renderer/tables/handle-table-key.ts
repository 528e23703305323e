import { Editor, Path, Transforms } from 'slate';
import type { KeyboardEvent } from 'react';
import type { ReportEditor } from '../editor/slate-types';
import { addRow } from './edit-table';
import { selectCell, tableAt } from './table-at';

type Key = Pick<KeyboardEvent, 'key' | 'altKey' | 'shiftKey' | 'ctrlKey' | 'metaKey'>;

/**
 * Keys within a table: Tab and Shift+Tab go from cell to cell, Tab in the last one adds a row; an arrow down from the last
 * row leads to a line below even where there was none. True when the key was one of these.
 */
export function handleTableKey(editor: ReportEditor, event: Key): boolean {
  if (event.altKey || event.ctrlKey || event.metaKey) return false;
  if (event.key === 'Tab') return tab(editor, event.shiftKey);
  if (event.key === 'ArrowDown' && !event.shiftKey) return leaveBelow(editor);
  return false;
}

function tab(editor: ReportEditor, back: boolean): boolean {
  const place = tableAt(editor);
  if (!place) return false;
  const cells = place.table.children.flatMap((row, y) => row.children.map((_, x) => [...place.path, y, x]));
  const here = editor.selection!.focus.path.slice(0, 3);
  const target = cells[cells.findIndex((path) => Path.equals(path, here)) + (back ? -1 : 1)];
  if (target) selectCell(editor, target, 'all');
  else if (!back) {
    addRow(editor, 'below');
    const last = (editor.children[place.path[0]!] as typeof place.table).children.length - 1;
    selectCell(editor, [...place.path, last, 0], 'end');
  }
  return true;
}

function leaveBelow(editor: ReportEditor): boolean {
  const place = tableAt(editor);
  if (!place || place.path[0] !== editor.children.length - 1) return false;
  if (place.row !== place.table.children.length - 1) return false;
  const at = [place.path[0]! + 1];
  Transforms.insertNodes(editor, { id: '', type: 'paragraph', children: [{ text: '' }] }, { at });
  Transforms.select(editor, Editor.start(editor, at));
  return true;
}
