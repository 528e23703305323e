import { Editor, Node, Range } from 'slate';
import type { Block } from '../../../core/report/block';
import { caretBlock } from '../block-at';
import { firstSentenceLength } from '../first-sentence';
import type { ReportEditor } from '../slate-types';
import { typedNumber } from '../typed-number';
import { insertBlocks } from './insert-blocks';
import { insertWords } from './insert-words';

/**
 * Inserts text of one or more lines at the selection. A single line joins the text around it; of several, each
 * becomes a block of its own. In title and tables lines stay lines.
 */
export function insertLines(editor: ReportEditor, text: string): void {
  const lines = text
    .split(/\r\n|[\r\n\u2028\u2029]/u)
    .map((line) => line.replace(/^[\s\u3000]+|[\s\u3000]+$/gu, ''))
    .filter((line) => line !== '');
  Editor.withoutNormalizing(editor, () => {
    if (editor.selection && Range.isExpanded(editor.selection)) editor.deleteFragment();
    const block = caretBlock(editor)?.[0];
    if (!block) return;
    if (lines.length <= 1 && !(Node.string(block) === '' && typedNumber(lines[0] ?? ''))) {
      insertWords(editor, lines[0] ?? text);
    } else if (block.type === 'table' || block.type === 'title') {
      insertWords(editor, lines.join('\n'));
    } else {
      // A text that does not end with its line goes on in what follows.
      insertBlocks(editor, lines.map(toBlock), { joinsNext: !/[\r\n]\s*$/u.test(text) });
    }
  });
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
