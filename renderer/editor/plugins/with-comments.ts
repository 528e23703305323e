import { Editor, Node, Path, Range, Text, Transforms, type Operation } from 'slate';
import type { Span } from '../../../core/report/block';
import { commentIds, commentMark } from '../../../core/report/comment';
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
  const { apply, insertText, deleteFragment, normalizeNode } = editor;
  /** Comments of the words an input method is about to replace. */
  let replaced: readonly string[] = [];

  editor.apply = (operation) => {
    note(editor, operation);
    apply(operation);
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
    const on = isOver ? coveringComments(editor) : replaced;
    // Words that go first leave no mark behind for those that come.
    if (isOver && touchesComments(editor)) editor.deleteFragment();
    replaced = [];
    putIn(editor, text, () => insertText(text), on);
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

const ONLY_TEXT = { match: Text.isText, split: true };

/**
 * Puts text in as `insert` does, and sees to its comments: it gets the marks `on`, and of others none that only one side
 * of it has. It is marked after it was put in: an input method has written it into the words at the caret, and only there
 * the page is drawn anew.
 */
export function putIn(editor: ReportEditor, text: string, insert: () => void, on: readonly string[] = []): void {
  const off = edgeComments(editor).filter((id) => !on.includes(id));
  if (text === '' || on.length + off.length === 0) return insert();
  Editor.withoutNormalizing(editor, () => {
    insert();
    const { path, offset } = editor.selection!.focus;
    if (offset < text.length) return;
    const words = Editor.rangeRef(editor, {
      anchor: { path, offset: offset - text.length },
      focus: { path, offset },
    });
    const marks = { on: Object.fromEntries(on.map((id) => [commentMark(id), true])), off: off.map(commentMark) };
    if (on.length > 0) Transforms.setNodes(editor, marks.on, { ...ONLY_TEXT, at: words.current! });
    if (off.length > 0) Transforms.unsetNodes(editor, marks.off as never, { ...ONLY_TEXT, at: words.current! });
    words.unref();
  });
}

/** The comments into which text put at the caret would fall though only one side of it has them. */
function edgeComments(editor: ReportEditor): string[] {
  const [before, after] = sidesOfCaret(editor) ?? [];
  const ids = [before, after].flatMap((side) => (side ? commentIds(side) : []));
  return [...new Set(ids)].filter((id) => !before?.[commentMark(id)] || !after?.[commentMark(id)]);
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
