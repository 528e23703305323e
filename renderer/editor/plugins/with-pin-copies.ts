import { Node, Text, type Descendant } from 'slate';
import type { Block } from '../../../core/report/block';
import { pinMark, pinMarks, pinRecords } from '../../../core/report/pins';
import type { ReportEditor } from '../slate-types';

/**
 * Pinned words that were cut are still pinned where they are put; a copy of them is not, nor is anything from another
 * report: nobody pointed an item at those.
 */
export function withPinCopies(editor: ReportEditor): ReportEditor {
  const { insertFragment } = editor;

  editor.insertFragment = (fragment, options) => {
    const moved = new Set(Object.keys(pinRecords(editor.children as Block[])).map<string>(pinMark));
    for (const [span] of Node.texts(editor)) for (const mark of pinMarks(span)) moved.delete(mark);
    insertFragment(
      (fragment as Descendant[]).map((node) => keepMarks(node, moved)),
      options,
    );
  };

  return editor;
}

function keepMarks<T extends Descendant>(node: T, kept: ReadonlySet<string>): T {
  if (!Text.isText(node)) return { ...node, children: node.children.map((child) => keepMarks(child, kept)) };
  const copy = { ...node };
  for (const mark of pinMarks(node)) if (!kept.has(mark)) delete copy[mark as `pin_${string}`];
  return copy;
}
