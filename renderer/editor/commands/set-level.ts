import { Editor, Transforms } from 'slate';
import type { Level } from '../../../core/report/block';
import { selectedBlocks } from '../block-at';
import { keepingParts } from '../keep-parts';
import type { ReportEditor } from '../slate-types';

/** Makes the selected lines headings of a level, or paragraphs (null). Title and tables stay as they are. */
export function setLevel(editor: ReportEditor, level: Level | null): void {
  const change = () => {
    for (const [block, at] of selectedBlocks(editor)) {
      if (block.type === 'title' || block.type === 'table') continue;
      if (level === null) Transforms.setNodes(editor, { type: 'paragraph' }, { at });
      else Transforms.setNodes(editor, { type: 'heading', level }, { at });
    }
  };
  keepingParts(editor, 'tell', () => Editor.withoutNormalizing(editor, change));
}
