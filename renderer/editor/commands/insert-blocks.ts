import { Editor, Node, Range, Transforms } from 'slate';
import type { Block, Span } from '../../../core/report/block';
import { caretBlock } from '../block-at';
import type { ReportEditor } from '../slate-types';

/**
 * Inserts blocks at the selection. The first paragraph joins the text before the caret, an empty paragraph gives way
 * to them, and what stood behind the caret becomes a block of its own after the last, or with `joinsNext` goes on in the
 * last paragraph.
 */
export function insertBlocks(editor: ReportEditor, blocks: readonly Block[], { joinsNext = false } = {}): void {
  Editor.withoutNormalizing(editor, () => {
    if (editor.selection && Range.isExpanded(editor.selection)) editor.deleteFragment();
    const [here, path] = caretBlock(editor) ?? [];
    const [first, ...rest] = blocks;
    if (!here || !path || !first) return;
    const index = path[0]!;
    if (here.type === 'paragraph' && Node.string(here) === '') {
      Transforms.removeNodes(editor, { at: path });
      Transforms.insertNodes(editor, [{ ...first, id: here.id }, ...rest], { at: path });
      select(editor, index + blocks.length - 1);
      return;
    }
    const tail = Editor.string(editor, { anchor: editor.selection!.focus, focus: Editor.end(editor, path) });
    if (tail !== '') Transforms.splitNodes(editor, { always: true });
    const joins = first.type === 'paragraph' && here.type !== 'table';
    if (joins)
      Transforms.insertNodes(editor, spansOf(first), {
        at: path.concat((editor.children[index] as Block).children.length),
      });
    const others = joins ? rest : blocks;
    Transforms.insertNodes(editor, [...others], { at: [index + 1] });
    const last = index + others.length;
    select(editor, last);
    if (joinsNext && tail !== '' && others.length > 0 && bothParagraphs(editor, last)) {
      Transforms.mergeNodes(editor, { at: [last + 1] });
    }
  });
}

function bothParagraphs(editor: ReportEditor, index: number): boolean {
  return [index, index + 1].every((at) => (editor.children[at] as Block).type === 'paragraph');
}

function spansOf(block: Block): Span[] {
  return block.type === 'table' ? [] : structuredClone(block.children);
}

function select(editor: ReportEditor, index: number): void {
  Transforms.select(editor, Editor.end(editor, [index]));
}
