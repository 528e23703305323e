import { Editor, Node, Path, Range, Text, Transforms } from 'slate';
import type { Span } from '../../../core/report/block';
import { SOURCE } from '../../../core/material/source-mark';
import { commentIds, commentMark } from '../../../core/report/comment';
import { pinMarks } from '../../../core/report/pins';
import { INTERNAL, isInternal } from '../../../core/variant/internal';
import type { ReportEditor } from '../slate-types';

/** A mark as it stands on a span. */
type Mark = readonly [name: string, value: unknown];

/** The marks that stay on exactly their words: comments, what items point at, 不公开, where words are from. */
function edgeMarks(span: Span): Mark[] {
  const names = [...commentIds(span).map(commentMark), ...pinMarks(span)];
  if (isInternal(span)) names.push(INTERNAL);
  if (span[SOURCE] !== undefined) names.push(SOURCE);
  return names.map((name) => [name, span[name]]);
}

function has(span: Span | undefined, [name, value]: Mark): boolean {
  return span?.[name] === value;
}

/**
 * Marked words stay exactly those: what is typed at either edge is not taken in, and what is typed over them is. An input
 * method has written at the edge before anybody is asked, so that words are put in where the caret is, and then marked.
 */
export function withEdgeMarks(editor: ReportEditor, isComposing: () => boolean): ReportEditor {
  const { insertText, deleteFragment } = editor;
  /** Marks of the words an input method is about to replace. */
  let replaced: readonly Mark[] = [];

  editor.deleteFragment = (options) => {
    const covered = isComposing() ? coveringMarks(editor) : [];
    deleteFragment(options);
    replaced = covered;
  };

  editor.insertText = (text, options) => {
    const { selection } = editor;
    if (options || !selection) return insertText(text, options);
    const isOver = Range.isExpanded(selection);
    const on = isOver ? coveringMarks(editor) : replaced;
    // Words that go first leave no mark behind for those that come; where they stay as deleted, those come behind them.
    if (isOver && touchesMarks(editor)) editor.deleteFragment({ direction: 'forward' });
    replaced = [];
    putIn(editor, text, () => insertText(text), on);
  };

  return editor;
}

/** The marks that all of the selected words have. */
function coveringMarks(editor: ReportEditor): Mark[] {
  const { selection } = editor;
  if (!selection || Range.isCollapsed(selection)) return [];
  const [start, end] = Range.edges(selection);
  // Across blocks, words and the turn of a paragraph are replaced: nobody can say what is whose.
  if (start.path[0] !== end.path[0]) return [];
  let common: Mark[] | null = null;
  for (const [span, path] of Node.texts(editor, { from: start.path, to: end.path })) {
    const from = Path.equals(path, start.path) ? start.offset : 0;
    const to = Path.equals(path, end.path) ? end.offset : span.text.length;
    if (to <= from) continue;
    common = common === null ? edgeMarks(span) : common.filter((mark) => has(span, mark));
    if (common.length === 0) return [];
  }
  return common ?? [];
}

function touchesMarks(editor: ReportEditor): boolean {
  const [start, end] = Range.edges(editor.selection!);
  for (const [span] of Node.texts(editor, { from: start.path, to: end.path }))
    if (edgeMarks(span).length > 0) return true;
  return false;
}

const ONLY_TEXT = { match: Text.isText, split: true };

/**
 * Puts text in as `insert` does, and sees to its marks: it gets those of `on`, and of others none that only one side of
 * it has. It is marked after it was put in: an input method has written it into the words at the caret, and only there
 * the page is drawn anew.
 */
export function putIn(editor: ReportEditor, text: string, insert: () => void, on: readonly Mark[] = []): void {
  const off = namesOfOneSide(editor).filter((name) => on.every((mark) => mark[0] !== name));
  if (text === '' || on.length + off.length === 0) return insert();
  Editor.withoutNormalizing(editor, () => {
    insert();
    const { path, offset } = editor.selection!.focus;
    if (offset < text.length) return;
    const words = Editor.rangeRef(editor, {
      anchor: { path, offset: offset - text.length },
      focus: { path, offset },
    });
    if (on.length > 0) Transforms.setNodes(editor, Object.fromEntries(on), { ...ONLY_TEXT, at: words.current! });
    if (off.length > 0) Transforms.unsetNodes(editor, off as never, { ...ONLY_TEXT, at: words.current! });
    words.unref();
  });
}

/** Names of the marks into which text put at the caret would fall though only one side of it has them. */
function namesOfOneSide(editor: ReportEditor): string[] {
  const [before, after] = sidesOfCaret(editor) ?? [];
  const marks = [before, after].flatMap((side) => (side ? edgeMarks(side) : []));
  return [...new Set(marks.flatMap((mark) => (has(before, mark) && has(after, mark) ? [] : mark[0])))];
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
