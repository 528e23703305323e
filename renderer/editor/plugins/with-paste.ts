import { Node, Range, Transforms } from 'slate';
import { HistoryEditor } from 'slate-history';
import { blockSpans, blockText, type Block } from '../../../core/report/block';
import { fillCells } from '../../tables/fill-cells';
import { readFragment } from '../../paste/read-fragment';
import { readPaste } from '../../paste/read-paste';
import { caretBlock } from '../block-at';
import { insertBlocks } from '../commands/insert-blocks';
import { insertLines } from '../commands/insert-lines';
import { insertPasted } from '../commands/insert-pasted';
import { tell } from '../editor-notices';
import type { ReportEditor } from '../slate-types';

/**
 * What was copied from a report keeps its blocks. HTML of other programs keeps its structure and loses its looks; plain
 * text comes in as paragraphs, with numbers typed at the start of a line as headings. Never part of a table, and no
 * block inside of another; one paste is one undo step.
 */
export function withPaste(editor: ReportEditor): ReportEditor {
  editor.insertData = (data) => {
    HistoryEditor.withNewBatch(editor, () => {
      const own = readFragment(data);
      if (own) return editor.insertFragment(own);
      const html = data.getData('text/html');
      const pasted = html === '' ? null : readPaste(html);
      if (pasted) return insertPasted(editor, pasted, data.getData('text/plain'));
      if (!editor.insertTextData(data) && hasPicture(data)) tell(editor, { text: '图片不能放进正文，没有粘贴。' });
    });
  };

  editor.insertTextData = (data) => {
    const text = data.getData('text/plain');
    if (text === '') return false;
    insertLines(editor, text);
    return true;
  };

  editor.insertFragment = (fragment) => {
    const blocks = fragment.filter(Node.isElement) as Block[];
    const [only] = blocks;
    if (!only) return;
    if (editor.selection && Range.isExpanded(editor.selection)) editor.deleteFragment();
    const here = caretBlock(editor)?.[0];
    if (only.type === 'table' && blocks.length === 1 && fillCells(editor, only)) return;
    if (here?.type === 'table' || (here?.type === 'title' && blocks.length > 1)) {
      return insertLines(editor, blocks.map(blockText).join('\n'));
    }
    // Heading words with their text stay what they are where they stand alone; a phrase joins the text.
    const stands = only.type === 'heading' && only.runIn && here?.type === 'paragraph' && Node.string(here) === '';
    if (blocks.length > 1 || only.type === 'table' || stands) return insertBlocks(editor, blocks);
    Transforms.insertNodes(editor, structuredClone(blockSpans(only)), { select: true });
  };

  return editor;
}

function hasPicture(data: DataTransfer): boolean {
  return [...(data.files ?? [])].some(({ type }) => type.startsWith('image/'));
}
