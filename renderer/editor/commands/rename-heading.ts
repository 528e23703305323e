import { Transforms } from 'slate';
import { HistoryEditor } from 'slate-history';
import { headingText, headLength, spansText, type Block } from '../../../core/report/block';
import { placeRange, pointAt } from '../point-at';
import type { ReportEditor } from '../slate-types';

/** Rewords a heading; the text behind a run-in heading and its full stop stay. One step to undo. */
export function renameHeading(editor: ReportEditor, id: string, words: string): void {
  const blocks = editor.children as Block[];
  const index = blocks.findIndex((block) => block.id === id);
  const heading = blocks[index];
  const text = words.replace(/\s+/gu, ' ').trim();
  if (heading?.type !== 'heading' || text === '' || text === headingText(heading)) return;
  const head = spansText(heading.children).slice(0, headLength(heading));
  const start = head.length - head.trimStart().length;
  const length = headingText(heading).length;
  HistoryEditor.withNewBatch(editor, () => {
    // The new words come first: the old ones carry the mark of heading words, and must be there to hand it on.
    Transforms.insertText(editor, text, { at: pointAt(heading, index, start) });
    const at = placeRange(editor.children as Block[], {
      block: id,
      start: start + text.length,
      end: start + text.length + length,
    });
    if (at && length > 0) Transforms.delete(editor, { at });
  });
}
