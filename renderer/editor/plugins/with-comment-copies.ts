import { Node, Text, type Descendant } from 'slate';
import { commentIds, commentMark } from '../../../core/report/comment';
import type { ReportEditor } from '../slate-types';

/**
 * Commented words that were cut are commented again where they are put; a copy of them is not, nor is anything from
 * another report. `isKnown` tells whether this report has a comment.
 */
export function withCommentCopies(editor: ReportEditor, isKnown: (id: string) => boolean): ReportEditor {
  const { insertFragment } = editor;

  editor.insertFragment = (fragment, options) => {
    const standing = new Set<string>();
    // What the fragment is put over goes before it comes.
    if (editor.selection) for (const [span] of Node.texts(editor)) for (const id of commentIds(span)) standing.add(id);
    const keeps = (id: string) => isKnown(id) && !standing.has(id);
    insertFragment(
      (fragment as Descendant[]).map((node) => keepComments(node, keeps)),
      options,
    );
  };

  return editor;
}

function keepComments<T extends Descendant>(node: T, keeps: (id: string) => boolean): T {
  if (!Text.isText(node)) return { ...node, children: node.children.map((child) => keepComments(child, keeps)) };
  const copy = { ...node };
  for (const id of commentIds(node)) if (!keeps(id)) delete copy[commentMark(id)];
  return copy;
}
