import { Transforms } from 'slate';
import type { Block } from '../../../core/report/block';
import type { Part } from '../../../core/report/part';
import type { ReportEditor } from '../slate-types';

/** Says what a level-1 section is for. */
export function setPart(editor: ReportEditor, id: string, part: Part | null): void {
  const index = (editor.children as Block[]).findIndex((block) => block.id === id);
  const block = editor.children[index] as Block | undefined;
  if (block?.type === 'heading' && block.level === 1) Transforms.setNodes(editor, { part }, { at: [index] });
}
