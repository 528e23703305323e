import { Node, Range, Transforms } from 'slate';
import { HistoryEditor } from 'slate-history';
import { blockText, type Block } from '../../../core/report/block';
import type { PastedHtml } from '../../paste/read-paste';
import { fillCells } from '../../tables/fill-cells';
import { showLeftOut } from '../../paste/left-out';
import { currentBlock } from '../block-at';
import { tell } from '../editor-notices';
import type { ReportEditor } from '../slate-types';
import { insertBlocks } from './insert-blocks';
import { insertLines } from './insert-lines';
import { insertWords } from './insert-words';

/**
 * Puts what was read from HTML at the selection: a single line joins the text around it, in a table or the title all is
 * plain lines. Says what stayed out, and offers lines of page chrome for putting back.
 */
export function insertPasted(editor: ReportEditor, pasted: PastedHtml, plainText: string): void {
  const { blocks, line } = pasted;
  const here = currentBlock(editor)?.[0];
  if (!here) return;
  if (blocks.length > 0) {
    const plain = here.type === 'table' || here.type === 'title';
    const [only, ...others] = blocks;
    if (only!.type === 'table' && others.length === 0 && here.type === 'table') fillCells(editor, only!);
    else if (plain) insertLines(editor, blocks.map(blockText).join('\n'));
    else if (line !== null && !(isEmptyLine(editor, here) && blocks[0]!.type === 'heading')) insertOne(editor, line);
    else insertBlocks(editor, blocks, { joinsNext: !/[\r\n]$/u.test(plainText) && !isClosed(blocks.at(-1)!) });
  }
  report(editor, pasted);
}

function isEmptyLine(editor: ReportEditor, here: Block): boolean {
  return here.type === 'paragraph' && Node.string(here) === '' && Range.isCollapsed(editor.selection!);
}

function insertOne(editor: ReportEditor, line: string): void {
  if (Range.isExpanded(editor.selection!)) editor.deleteFragment();
  insertWords(editor, line);
}

function isClosed(block: Block): boolean {
  return block.type === 'table' || /[。！？；：”）]$/u.test(blockText(block));
}

function report(editor: ReportEditor, { chrome, missed }: PastedHtml): void {
  const sentences = [
    ...(chrome.length > 0 ? [`粘贴内容里像是网页导航的 ${chrome.length} 行没有放进正文。`] : []),
    ...(missed.length > 0 ? [`${missed.join('、')}没有带入。`] : []),
  ];
  if (sentences.length === 0) return;
  const place = currentBlock(editor)?.[0].id;
  const putBack = (lines: readonly string[]) => {
    const index = (editor.children as Block[]).findIndex(({ id }) => id === place);
    const at = [index < 0 ? editor.children.length : index + 1];
    const added = lines.map((text): Block => ({ id: '', type: 'paragraph', children: [{ text }] }));
    HistoryEditor.withNewBatch(editor, () => Transforms.insertNodes(editor, added, { at }));
  };
  tell(editor, {
    text: sentences.join(''),
    ...(chrome.length > 0 && { action: { name: '查看', run: () => showLeftOut({ lines: chrome, putBack }) } }),
  });
}
