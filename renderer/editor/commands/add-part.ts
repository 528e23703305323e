import { Transforms } from 'slate';
import type { Block } from '../../../core/report/block';
import { fillPlaceholders, type OutlinePart } from '../../../core/template/template';
import type { ReportEditor } from '../slate-types';

const CLOSING = ['signature', 'date', 'attachment-note'];

/** Adds a level-1 section for a part of the template, before signature and date. Returns the heading's id. */
export function addPart(
  editor: ReportEditor,
  { heading, part }: OutlinePart,
  report: { unit: string; year: number },
): string {
  const blocks = editor.children as Block[];
  const closing = blocks.findIndex((block) => CLOSING.includes(block.type));
  const at = closing < 0 ? blocks.length : closing;
  const added: Block[] = [
    { id: '', type: 'heading', level: 1, part, children: [{ text: fillPlaceholders(heading, report) }] },
    { id: '', type: 'paragraph', children: [{ text: '' }] },
  ];
  Transforms.insertNodes(editor, added, { at: [at] });
  return (editor.children[at] as Block).id;
}
