import { Editor, Transforms } from 'slate';
import { HistoryEditor } from 'slate-history';
import { sectionBlocks } from '../../../core/report/sections';
import type { Block } from '../../../core/report/block';
import type { ReportEditor } from '../slate-types';

/** Removes a heading with everything below it. One step to undo. */
export function deleteSection(editor: ReportEditor, id: string): void {
  const blocks = editor.children as Block[];
  const from = blocks.findIndex((block) => block.id === id);
  if (blocks[from]?.type !== 'heading') return;
  const { length } = sectionBlocks(blocks, from);
  HistoryEditor.withNewBatch(editor, () => {
    Editor.withoutNormalizing(editor, () => {
      for (let i = 0; i < length; i += 1) Transforms.removeNodes(editor, { at: [from] });
    });
  });
}
