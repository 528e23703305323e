import { Transforms } from 'slate';
import { HistoryEditor } from 'slate-history';
import { sectionBlocks } from '../../../core/report/sections';
import type { Block } from '../../../core/report/block';
import type { ReportEditor } from '../slate-types';

/** Adds an empty heading of the same level behind a section, with a line for its text. Returns its id, to go there. */
export function addSibling(editor: ReportEditor, id: string): string | null {
  const blocks = editor.children as Block[];
  const from = blocks.findIndex((block) => block.id === id);
  const heading = blocks[from];
  if (heading?.type !== 'heading') return null;
  const at = from + sectionBlocks(blocks, from).length;
  const added: Block[] = [
    { id: '', type: 'heading', level: heading.level, children: [{ text: '' }] },
    { id: '', type: 'paragraph', children: [{ text: '' }] },
  ];
  HistoryEditor.withNewBatch(editor, () => Transforms.insertNodes(editor, added, { at: [at] }));
  return (editor.children[at] as Block).id;
}
