import { Editor, Node, Transforms } from 'slate';
import { HistoryEditor } from 'slate-history';
import type { Block } from '../../core/report/block';
import type { ReportEditor } from '../editor/slate-types';

/**
 * Inserts 附件说明 below the text, before signature and date (GB/T 9704—2012 §7.3.4); where there is one, adds its next
 * line. A single attachment has no number: with the second, the first gets its own.
 */
export function insertAttachmentNote(editor: ReportEditor): void {
  const blocks = editor.children as Block[];
  const last = blocks.findLastIndex(({ type }) => type === 'attachment-note');
  HistoryEditor.withNewBatch(editor, () => {
    if (last >= 0) addLine(editor, last);
    else addNote(editor, blocks);
  });
}

function addNote(editor: ReportEditor, blocks: readonly Block[]): void {
  const closing = blocks.findIndex(({ type }) => type === 'signature' || type === 'date');
  const at = [closing < 0 ? blocks.length : closing];
  Transforms.insertNodes(editor, { id: '', type: 'attachment-note', children: [{ text: '附件：' }] }, { at });
  Transforms.select(editor, Editor.end(editor, at));
}

function addLine(editor: ReportEditor, last: number): void {
  const notes = editor.children
    .map((block, index) => ({ block: block as Block, index }))
    .filter(({ block }) => block.type === 'attachment-note');
  const lines = notes.flatMap(({ block }) => Node.string(block).split('\n'));
  Editor.withoutNormalizing(editor, () => {
    const first = notes[0]!;
    const label = /^\s*附件\s*[:：]?\s*/u.exec(Node.string(first.block))?.[0].length ?? 0;
    if (lines.length === 1 && !/^\d/u.test(Node.string(first.block).slice(label))) {
      const start = Editor.start(editor, [first.index]);
      Transforms.insertText(editor, '1.', { at: { path: start.path, offset: label } });
    }
    Transforms.insertText(editor, `\n${lines.length + 1}.`, { at: Editor.end(editor, [last]) });
  });
  Transforms.select(editor, Editor.end(editor, [last]));
}
