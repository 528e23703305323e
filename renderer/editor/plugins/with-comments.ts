import { Node, Path, Range, Text, type Operation } from 'slate';
import type { Span } from '../../../core/report/block';
import { commentIds, commentMark } from '../../../core/report/comment';
import { pinMarks } from '../../../core/report/pins';
import { INTERNAL } from '../../../core/variant/internal';
import { dropFields } from '../commands/drop-fields';
import type { ReportEditor } from '../slate-types';

const taken = new WeakMap<ReportEditor, Set<string>>();

/**
 * Comments whose mark was taken off words that stayed, since this was last asked: by deleting the comment, or by
 * undoing that it was made. Those that merely lost their words are not among them.
 */
export function takenOff(editor: ReportEditor): ReadonlySet<string> {
  const ids = new Set(taken.get(editor));
  taken.get(editor)?.clear();
  return ids;
}

/**
 * The words of a comment stay exactly those: what is typed at either edge is not taken in, what is typed over them is,
 * and no mark stays behind where words have gone.
 */
export function withComments(editor: ReportEditor, isComposing: () => boolean): ReportEditor {
  const { apply, leafEdgeAffinity, insertText, deleteFragment, normalizeNode } = editor;
  /** Comments of the words an input method is about to replace. */
  let replaced: readonly string[] = [];

  editor.apply = (operation) => {
    note(editor, operation);
    apply(operation);
  };

  editor.leafEdgeAffinity = (before, after) => {
    const said = leafEdgeAffinity(before, after);
    if (said !== null) return said;
    if (commentIds(before).some((id) => !after[commentMark(id)])) return 'forward';
    return commentIds(after).some((id) => !before[commentMark(id)]) ? 'backward' : null;
  };

  editor.deleteFragment = (options) => {
    const covered = isComposing() ? coveringComments(editor) : [];
    deleteFragment(options);
    replaced = covered;
  };

  editor.insertText = (text, options) => {
    const { selection } = editor;
    if (options || !selection) return insertText(text, options);
    const isOver = Range.isExpanded(selection);
    const over = isOver ? coveringComments(editor) : replaced;
    // Words that go first leave no mark behind for those that come.
    if (isOver && touchesComments(editor)) editor.deleteFragment();
    replaced = [];
    if (over.length > 0) return insertMarked(editor, text, over);
    const edge = edgeMarks(editor);
    if (!edge) return insertText(text, options);
    editor.insertNodes({ ...edge, text }, { select: true });
  };

  editor.normalizeNode = (entry, options) => {
    const [node, path] = entry;
    if (Text.isText(node) && node.text === '') {
      const marks = commentIds(node).map(commentMark);
      if (marks.length > 0) return dropFields(editor, path, node, marks);
    }
    normalizeNode(entry, options);
  };

  return editor;
}

/** The marks of comments that what is typed at the caret belongs to: of those whose words stand on both sides of it. */
export function commentMarksAt(editor: ReportEditor): Record<`comment_${string}`, true> {
  const [before, after] = sidesOfCaret(editor) ?? [];
  const inside = before && after ? commentIds(before).filter((id) => after[commentMark(id)]) : [];
  return Object.fromEntries(inside.map((id) => [commentMark(id), true as const]));
}

function note(editor: ReportEditor, operation: Operation): void {
  if (operation.type !== 'set_node') return;
  const { properties, newProperties, path } = operation;
  const off = commentIds(properties as Span).filter((id) => !(newProperties as Span)[commentMark(id)]);
  const on = commentIds(newProperties as Span);
  if (off.length + on.length === 0) return;
  const ids = taken.get(editor) ?? new Set<string>();
  taken.set(editor, ids);
  for (const id of on) ids.delete(id);
  const node = Node.getIf(editor, path);
  if (node && Text.isText(node) && node.text !== '') for (const id of off) ids.add(id);
}

/** The comments that all of the selected words have. */
function coveringComments(editor: ReportEditor): string[] {
  const { selection } = editor;
  if (!selection || Range.isCollapsed(selection)) return [];
  const [start, end] = Range.edges(selection);
  // Across blocks, words and the turn of a paragraph are replaced: nobody can say what is whose.
  if (start.path[0] !== end.path[0]) return [];
  let common: string[] | null = null;
  for (const [span, path] of Node.texts(editor, { from: start.path, to: end.path })) {
    const from = Path.equals(path, start.path) ? start.offset : 0;
    const to = Path.equals(path, end.path) ? end.offset : span.text.length;
    if (to <= from) continue;
    const here = commentIds(span);
    common = common === null ? here : common.filter((id) => here.includes(id));
    if (common.length === 0) return [];
  }
  return common ?? [];
}

function touchesComments(editor: ReportEditor): boolean {
  const [start, end] = Range.edges(editor.selection!);
  for (const [span] of Node.texts(editor, { from: start.path, to: end.path }))
    if (commentIds(span).length > 0) return true;
  return false;
}

/** Types text that belongs to comments, with the other marks of the place. */
function insertMarked(editor: ReportEditor, text: string, ids: readonly string[]): void {
  const { selection } = editor;
  const here = selection && Node.getIf(editor, selection.focus.path);
  const { text: _, ...marks } = here && Text.isText(here) ? here : { text: '' };
  for (const id of commentIds(marks)) delete marks[commentMark(id)];
  const comments = Object.fromEntries(ids.map((id) => [commentMark(id), true]));
  editor.insertNodes({ ...marks, ...comments, text }, { select: true });
}

/** Where text put at the caret would fall into a comment that only one side of it has: the place's marks without that. */
export function edgeMarks(editor: ReportEditor): Omit<Span, 'text'> | null {
  const sides = sidesOfCaret(editor);
  if (!sides) return null;
  const here = Node.get(editor, editor.selection!.focus.path) as Span;
  const [before, after] = sides;
  const outside = commentIds(here).filter((id) => !before?.[commentMark(id)] || !after?.[commentMark(id)]);
  if (outside.length === 0) return null;
  const { text: _, ...marks } = here;
  for (const mark of [...outside.map(commentMark), ...pinMarks(here), INTERNAL]) delete marks[mark];
  return marks;
}

/** The spans before and behind the caret in its block or cell; the same one twice within a span. */
function sidesOfCaret(editor: ReportEditor): [Span | undefined, Span | undefined] | null {
  const { selection } = editor;
  if (!selection || Range.isExpanded(selection)) return null;
  const { path, offset } = selection.focus;
  const span = Node.getIf(editor, path);
  if (!span || !Text.isText(span)) return null;
  const siblings = (Node.parent(editor, path) as { children: Span[] }).children;
  const at = path.at(-1)!;
  const written = (one: Span) => one.text !== '';
  const before = offset > 0 ? span : siblings.slice(0, at).findLast(written);
  const after = offset < span.text.length ? span : siblings.slice(at + 1).find(written);
  return [before, after];
}
