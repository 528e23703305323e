import { Transforms } from 'slate';
import { HistoryEditor } from 'slate-history';
import type { Block } from '../../core/report/block';
import { PART_NAMES, type Part } from '../../core/report/part';
import { isRecording } from '../suggestions/tracking';
import { undoOf } from './commands/undo-of';
import { tell } from './editor-notices';
import type { ReportEditor } from './slate-types';

/** The four that the regulation asks for; “other” is offered, not forced. */
const MANDATORY: ReadonlySet<Part> = new Set<Part>(['measures', 'problems', 'duties', 'plans']);

const busy = new WeakSet<ReportEditor>();

/**
 * Runs an edit and looks whether the last heading of a mandatory part went with it. `ask` takes such an edit back and
 * offers to do it all the same; `tell` lets it stand and offers to undo it.
 */
export function keepingParts(editor: ReportEditor, how: 'ask' | 'tell', edit: () => void): void {
  // A suggestion takes nothing away.
  if (busy.has(editor) || isRecording(editor)) return edit();
  const before = partsOf(editor);
  if (before.size === 0) return edit();
  const { selection } = editor;
  busy.add(editor);
  try {
    if (how === 'ask') HistoryEditor.withNewBatch(editor, edit);
    else edit();
  } finally {
    busy.delete(editor);
  }
  const lost = [...before].filter((part) => !partsOf(editor).has(part));
  if (lost.length === 0) return;
  const names = lost.map((part) => `“${PART_NAMES[part]}”`).join('、');
  if (how === 'tell') {
    const text = `这一节不再是必备部分${names}。`;
    return tell(editor, { text, action: { name: '撤销', run: undoOf(editor) } });
  }
  editor.undo();
  editor.history.redos.pop();
  const restored = editor.children;
  const anyway = () => {
    if (editor.children !== restored || !selection) return;
    Transforms.select(editor, selection);
    busy.add(editor);
    try {
      HistoryEditor.withNewBatch(editor, edit);
    } finally {
      busy.delete(editor);
    }
  };
  tell(editor, { text: `这是必备部分${names}的标题，没有删除。`, action: { name: '仍要删除', run: anyway } });
}

function partsOf(editor: ReportEditor): Set<Part> {
  const parts = new Set<Part>();
  for (const block of editor.children as Block[]) {
    if (block.type === 'heading' && block.level === 1 && block.part && MANDATORY.has(block.part)) parts.add(block.part);
  }
  return parts;
}

/** The mandatory parts that would be gone without this section's heading, in words for a question. */
export function lastOfParts(blocks: readonly Block[], ids: ReadonlySet<string>): Part[] {
  const parts = blocks.flatMap((block) =>
    block.type === 'heading' && block.level === 1 && block.part && MANDATORY.has(block.part)
      ? [{ part: block.part, goes: ids.has(block.id) }]
      : [],
  );
  const stays = new Set(parts.filter(({ goes }) => !goes).map(({ part }) => part));
  return [...new Set(parts.filter(({ goes, part }) => goes && !stays.has(part)).map(({ part }) => part))];
}
