import { Editor, Node, Range, Transforms } from 'slate';
import type { Block } from '../../../core/report/block';
import { caretBlock } from '../block-at';
import { firstSentenceLength } from '../first-sentence';
import type { ReportEditor } from '../slate-types';
import { typedNumber } from '../typed-number';

/**
 * Inserts text of one or more lines at the selection. A single line joins the text around it; of several, each
 * becomes a block of its own, and what stood behind the caret follows the last.
 */
export function insertLines(editor: ReportEditor, text: string): void {
  const lines = text
    .split(/\r\n|[\r\n\u2028\u2029]/u)
    .map((line) => line.replace(/^[\s\u3000]+|[\s\u3000]+$/gu, ''))
    .filter((line) => line !== '');
  Editor.withoutNormalizing(editor, () => {
    if (editor.selection && Range.isExpanded(editor.selection)) Transforms.delete(editor);
    const [block, path] = caretBlock(editor) ?? [];
    if (!block || !path) return;
    if (lines.length <= 1 && !(Node.string(block) === '' && typedNumber(lines[0] ?? ''))) {
      Transforms.insertText(editor, lines[0] ?? text);
    } else if (block.type === 'table' || block.type === 'title') {
      Transforms.insertText(editor, lines.join('\n'));
    } else {
      insertBlocks(editor, lines.map(toBlock));
    }
  });
}

function insertBlocks(editor: ReportEditor, blocks: Block[]): void {
  const [here, path] = caretBlock(editor)!;
  const index = path[0]!;
  if (here.type === 'paragraph' && Node.string(here) === '') {
    const first = blocks[0]!;
    Transforms.insertNodes(editor, blocks.slice(1), { at: [index + 1] });
    Transforms.insertNodes(editor, first.children as never, { at: [index, 0] });
    const { id: _id, children: _children, ...properties } = first;
    Transforms.setNodes(editor, properties as never, { at: path });
  } else {
    const tail = Editor.string(editor, { anchor: editor.selection!.focus, focus: Editor.end(editor, path) });
    if (tail !== '') Transforms.splitNodes(editor, { always: true });
    const [first, ...rest] = blocks as [Block, ...Block[]];
    if (first.type === 'paragraph') {
      Transforms.insertText(editor, Node.string(first), { at: Editor.end(editor, path) });
      Transforms.insertNodes(editor, rest, { at: [index + 1] });
      Transforms.select(editor, Editor.end(editor, [index + rest.length]));
      return;
    }
    Transforms.insertNodes(editor, blocks, { at: [index + 1] });
    Transforms.select(editor, Editor.end(editor, [index + blocks.length]));
    return;
  }
  Transforms.select(editor, Editor.end(editor, [index + blocks.length - 1]));
}

function toBlock(line: string): Block {
  const number = typedNumber(line);
  if (!number) return { id: '', type: 'paragraph', children: [{ text: line }] };
  const text = line.slice(number.length).trimStart();
  const { level } = number;
  const head = firstSentenceLength(text);
  if (level === 1 || head === text.length) {
    return { id: '', type: 'heading', level, children: [{ text: text.replace(/。$/u, '') }] };
  }
  const children = [{ text: text.slice(0, head), head: true as const }, { text: text.slice(head) }];
  return { id: '', type: 'heading', level, runIn: true, children };
}
