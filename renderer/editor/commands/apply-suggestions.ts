import { Editor, Transforms } from 'slate';
import { HistoryEditor } from 'slate-history';
import { blockText, type Block } from '../../../core/report/block';
import type { Finding } from '../../../core/proof/finding';
import { acceptedBlocks } from '../../../core/suggest/settle';
import { acceptedRange } from '../../suggestions/accepted-range';
import type { ReportEditor } from '../slate-types';

/** Puts suggested words in place, as one undo step; skips places whose text is no longer what was found. */
export function applySuggestions(editor: ReportEditor, findings: readonly Finding[]): void {
  // From the end, so that the offsets of the places before stay true.
  const backwards = findings.toSorted((a, b) => b.start - a.start);
  const caret = editor.selection && Editor.rangeRef(editor, editor.selection);
  HistoryEditor.withNewBatch(editor, () => {
    Editor.withoutNormalizing(editor, () => {
      for (const finding of backwards) applyOne(editor, finding);
    });
  });
  const stays = caret?.unref();
  if (stays) Transforms.select(editor, stays);
}

function applyOne(editor: ReportEditor, { block: id, start, end, text, suggestion }: Finding): void {
  const blocks = editor.children as Block[];
  const block = acceptedBlocks(blocks).find((one) => one.id === id);
  const at = acceptedRange(blocks, { block: id, start, end });
  if (!block || !at || suggestion === undefined || blockText(block).slice(start, end) !== text) return;
  if (suggestion === '') Transforms.delete(editor, { at });
  else Transforms.insertText(editor, suggestion, { at });
}
