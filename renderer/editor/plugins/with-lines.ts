import { Editor, Node, Transforms } from 'slate';
import type { Block } from '../../../core/report/block';
import { atEnd, atStart, caretBlock } from '../block-at';
import { insertWords } from '../commands/insert-words';
import type { ReportEditor } from '../slate-types';

/**
 * Enter outside of headings: within the title it turns the line, after addressee, signature or date a paragraph
 * follows, and at the start of any block the new, empty block comes before, so that the text keeps its id.
 */
export function withLines(editor: ReportEditor): ReportEditor {
  const { insertBreak } = editor;

  editor.insertBreak = () => {
    const [block, path] = caretBlock(editor) ?? [];
    if (!block || !path) return insertBreak();
    if (block.type === 'table') return editor.insertSoftBreak();
    if (block.type === 'title' && !atEnd(editor, path)) return insertWords(editor, '\n');
    if (atStart(editor, path) && Node.string(block) !== '') {
      return Transforms.insertNodes(editor, emptyParagraph(), { at: path });
    }
    Editor.withoutNormalizing(editor, () => {
      insertBreak();
      if (isSingle(block)) {
        Transforms.setNodes(editor, { type: 'paragraph' }, { at: editor.selection!.focus.path.slice(0, 1) });
      }
    });
  };

  editor.insertSoftBreak = () => insertWords(editor, '\n');

  return editor;
}

function isSingle(block: Block): boolean {
  return ['title', 'addressee', 'signature', 'date'].includes(block.type);
}

function emptyParagraph(): Block {
  return { id: '', type: 'paragraph', children: [{ text: '' }] };
}
