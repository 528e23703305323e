import { Editor, Node, Transforms } from 'slate';
import { HistoryEditor } from 'slate-history';
import type { Block, Table } from '../../core/report/block';
import { currentBlock } from '../editor/block-at';
import type { ReportEditor } from '../editor/slate-types';
import { emptyCell } from './cell-matrix';

const CLOSING: readonly Block['type'][] = ['signature', 'date', 'attachment-note'];

/** Inserts an empty table with a header row behind the caret's block; an empty paragraph gives way to it. */
export function insertTable(editor: ReportEditor, rows: number, columns: number): void {
  const [here, path] = currentBlock(editor) ?? [null, [endOfText(editor) - 1]];
  const index = path[0]!;
  const gives = here?.type === 'paragraph' && Node.string(here) === '';
  const at = gives ? index : Math.min(index + 1, endOfText(editor));
  HistoryEditor.withNewBatch(editor, () => {
    Editor.withoutNormalizing(editor, () => {
      if (gives) Transforms.removeNodes(editor, { at: path });
      Transforms.insertNodes(editor, emptyTable(rows, columns), { at: [at] });
      // A line to go on writing in behind the table.
      if ((editor.children[at + 1] as Block | undefined)?.type !== 'paragraph') {
        Transforms.insertNodes(editor, { id: '', type: 'paragraph', children: [{ text: '' }] }, { at: [at + 1] });
      }
    });
    Transforms.select(editor, Editor.start(editor, [at]));
  });
}

function emptyTable(rows: number, columns: number): Table {
  return {
    id: '',
    type: 'table',
    children: Array.from({ length: rows }, (_, y) => ({
      type: 'row',
      ...(y === 0 && rows > 1 && { header: true as const }),
      children: Array.from({ length: columns }, emptyCell),
    })),
  };
}

/** Index behind the last block of the text, before attachment notes, signature and date. */
function endOfText(editor: ReportEditor): number {
  const blocks = editor.children as Block[];
  const closing = blocks.findIndex((block) => CLOSING.includes(block.type));
  return closing < 0 ? blocks.length : closing;
}
