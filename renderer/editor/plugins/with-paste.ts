import { Node, Transforms } from 'slate';
import { blockSpans, blockText, type Block } from '../../../core/report/block';
import { caretBlock } from '../block-at';
import { insertBlocks } from '../commands/insert-blocks';
import { insertLines } from '../commands/insert-lines';
import type { ReportEditor } from '../slate-types';

/**
 * Text from other programs comes in as plain paragraphs, with numbers typed at the start of a line as headings; what
 * was copied from a report keeps its blocks. Never part of a table, and no block inside of another.
 */
export function withPaste(editor: ReportEditor): ReportEditor {
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
    if (caretBlock(editor)?.[0].type === 'table') return insertLines(editor, blocks.map(blockText).join('\n'));
    if (blocks.length > 1 || only.type === 'table') return insertBlocks(editor, blocks);
    Transforms.insertNodes(editor, structuredClone(blockSpans(only)), { select: true });
  };

  return editor;
}
