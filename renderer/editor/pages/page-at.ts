import { Editor } from 'slate';
import type { Page } from '../../../core/layout/page';
import type { Block } from '../../../core/report/block';
import type { ReportEditor } from '../slate-types';

const indexes = new WeakMap<readonly Page[], Map<string, [start: number, page: number][]>>();

/** The page the caret stands on; 1 without a caret. What does not print counts to the page before it. */
export function pageAtCaret(editor: ReportEditor, pages: readonly Page[]): number {
  const focus = editor.selection?.focus;
  if (!focus) return 1;
  const index = indexOf(pages);
  for (let i = focus.path[0]!; i >= 0; i -= 1) {
    const starts = index.get((editor.children[i] as Block | undefined)?.id ?? '');
    if (!starts) continue;
    if (i !== focus.path[0] || starts.length === 1) return starts.at(-1)![1];
    const offset = Editor.string(editor, { anchor: Editor.start(editor, [i]), focus }).length;
    return (starts.findLast(([start]) => start <= offset) ?? starts[0]!)[1];
  }
  return 1;
}

/** For each block, where its text begins on each of its pages. */
function indexOf(pages: readonly Page[]): Map<string, [number, number][]> {
  let index = indexes.get(pages);
  if (!index) {
    index = new Map();
    for (const { number, lines } of pages) {
      for (const { block, start } of lines) {
        const starts = index.get(block);
        if (!starts) index.set(block, [[start, number]]);
        else if (starts.at(-1)![1] !== number) starts.push([start, number]);
      }
    }
    indexes.set(pages, index);
  }
  return index;
}
