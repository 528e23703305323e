import { Editor, Transforms } from 'slate';
import { HistoryEditor } from 'slate-history';
import type { Block } from '../../core/report/block';
import type { ReportEditor } from '../editor/slate-types';

/** Makes the text of the editor `target`, leaving alone what is alike before and behind; one step for undo. */
export function replaceText(editor: ReportEditor, target: readonly Block[]): void {
  const now = editor.children as Block[];
  const least = Math.min(now.length, target.length);
  let head = 0;
  while (head < least && alike(now[head]!, target[head]!)) head += 1;
  let tail = 0;
  while (tail < least - head && alike(now.at(-1 - tail)!, target.at(-1 - tail)!)) tail += 1;
  const gone = now.slice(head, now.length - tail);
  const come = target.slice(head, target.length - tail);
  if (gone.length === 0 && come.length === 0) return;
  Transforms.deselect(editor);
  HistoryEditor.withNewBatch(editor, () => {
    Editor.withoutNormalizing(editor, () => {
      // The old ones first: a block that comes back under an id that is taken would get another.
      for (const node of gone) editor.apply({ type: 'remove_node', path: [head], node });
      come.forEach((node, i) => {
        editor.apply({ type: 'insert_node', path: [head + i], node: structuredClone(node) });
      });
    });
  });
  Transforms.select(editor, Editor.start(editor, [Math.min(head, editor.children.length - 1)]));
}

function alike(a: Block, b: Block): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
