import { Editor, Transforms, type Point } from 'slate';
import { HistoryEditor } from 'slate-history';
import type { Block } from '../../core/report/block';
import { changesIn, hasSpans, touchOf, type Change } from '../../core/suggest/change';
import { settle, type Verdict } from '../../core/suggest/settle';
import { pointAt } from '../editor/point-at';
import type { ReportEditor } from '../editor/slate-types';
import { reshape } from './reshape';
import { withoutSuggestions } from './tracking';

/** Accepts or rejects the suggestions that `which` names, as one step to undo; the caret stays at its words. */
export function settleSuggestions(editor: ReportEditor, verdict: Verdict, which: (change: Change) => boolean): void {
  const before = editor.children as Block[];
  if (!before.some((block) => changesIn(block).some(which))) return;
  const after = settle(before, verdict, which);
  const caret = editor.selection && placeOf(before, editor.selection.focus, verdict, which);
  let from = 0;
  while (from < Math.min(before.length, after.length) && before[from] === after[from]) from += 1;
  let tail = 0;
  while (tail < Math.min(before.length, after.length) - from && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  withoutSuggestions(editor, () => {
    HistoryEditor.withNewBatch(editor, () => {
      Editor.withoutNormalizing(editor, () => {
        reshape(editor, from, before.length - tail, after.slice(from, after.length - tail));
        const index = (editor.children as Block[]).findIndex(({ id }) => id === caret?.block);
        const block = editor.children[index] as Block | undefined;
        if (caret && block) Transforms.select(editor, pointAt(block, index, caret.offset));
      });
    });
  });
}

/** The block of the caret and how much of its text before the caret stays. */
function placeOf(
  blocks: readonly Block[],
  { path, offset }: Point,
  verdict: Verdict,
  which: (change: Change) => boolean,
): { block: string; offset: number } | null {
  const block = blocks[path[0]!];
  if (!block || !hasSpans(block)) return block ? { block: block.id, offset: 0 } : null;
  let stays = 0;
  for (const [i, span] of block.children.slice(0, path[1]! + 1).entries()) {
    const gone = touchOf(span, verdict === 'accept' ? 'deleted' : 'inserted');
    if (gone && which(gone)) continue;
    stays += i === path[1] ? offset : span.text.length;
  }
  return { block: block.id, offset: stays };
}
