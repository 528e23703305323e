import { Editor, Range } from 'slate';
import { passageOf } from '../../core/material/passage';
import type { Block } from '../../core/report/block';
import { putPassage } from '../editor/commands/put-passage';
import { offsetOf } from '../editor/point-at';
import { bringIntoSight } from '../session/go-to';
import type { ReportSession } from '../session/report-session';
import { notify } from '../ui/toasts';

/** Puts a block of a material, or some words of it, where the caret stands in the report; the focus stays. */
export function insertPassage(session: ReportSession, material: string, block: Block, words?: string): void {
  const { editor } = session;
  if (!editor.selection) return notify('先在正文里点一下要放的位置，再插入。', 'error');
  putPassage(editor, [passageOf(material, block, words)], words === undefined);
  requestAnimationFrame(() => {
    const { selection } = editor;
    if (!selection || Range.isExpanded(selection) || !Editor.hasPath(editor, selection.focus.path)) return;
    const here = editor.children[selection.focus.path[0]!] as Block;
    const end = offsetOf(here, selection.focus);
    bringIntoSight(editor, { block: here.id, start: Math.max(0, end - 1), end });
  });
}
