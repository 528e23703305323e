import { Editor, Node, Text, Transforms, type Path } from 'slate';
import { HistoryEditor } from 'slate-history';
import { blockText, type Block, type Span } from '../../core/report/block';
import { commentIds, commentMark } from '../../core/report/comment';
import { pinMarks } from '../../core/report/pins';
import { touchOf } from '../../core/suggest/change';
import type { Match } from '../../core/find/find-in-blocks';
import { replacementCore } from '../../core/find/replacement-core';
import { textSpans } from '../editor/point-at';
import type { ReportEditor } from '../editor/slate-types';

/**
 * Puts other words in the place of found ones, as one undo step; the caret stays. The new words take over the marks of
 * the old: run-in head, comments, pins. Matches whose text changed meanwhile, and those with words that are suggested to
 * go, are left alone. Returns how many changed.
 */
export function replaceMatches(editor: ReportEditor, matches: readonly Match[], words: string): number {
  const caret = editor.selection && Editor.rangeRef(editor, editor.selection);
  let replaced = 0;
  HistoryEditor.withNewBatch(editor, () => {
    Editor.withoutNormalizing(editor, () => {
      // From the end, so that the offsets of the places before stay true.
      for (const match of matches.toReversed()) if (replaceOne(editor, match, words)) replaced += 1;
    });
  });
  const stays = caret?.unref();
  if (stays) Transforms.select(editor, stays);
  return replaced;
}

/** A stretch of one span. */
interface Piece {
  path: Path;
  span: Span;
  from: number;
  to: number;
}

function replaceOne(editor: ReportEditor, match: Match, words: string): boolean {
  const block = editor.children[match.index] as Block | undefined;
  if (block?.id !== match.block || blockText(block).slice(match.start, match.end) !== match.text) return false;
  const core = replacementCore(match.text, words);
  const start = match.start + core.start;
  const pieces = piecesOf(block, match.index, start, match.start + core.end);
  if (piecesOf(block, match.index, match.start, match.end).some(({ span }) => touchOf(span, 'deleted'))) return false;
  const home = pieces[0] ?? neighbour(block, match, start);
  if (!home) return false;
  for (const { path, span, from, to } of pieces.toReversed())
    editor.apply({ type: 'remove_text', path, offset: from, text: span.text.slice(from, to) });
  if (core.insert === '') return true;
  editor.apply({ type: 'insert_text', path: home.path, offset: home.from, text: core.insert });
  keepMarks(editor, home, core.insert.length, pieces);
  return true;
}

/** The stretches of the block's spans between two offsets; empty when nothing lies between them. */
function piecesOf(block: Block, index: number, start: number, end: number): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const [span, path, gap] of textSpans(block, index)) {
    at += gap;
    const from = Math.max(0, start - at);
    const to = Math.min(span.text.length, end - at);
    if (from < to) pieces.push({ path, span, from, to });
    at += span.text.length;
  }
  return pieces;
}

/** Where words are only added: beside the character of the match that stands before them, or else behind them. */
function neighbour(block: Block, { index, start, end }: Match, at: number): Piece | undefined {
  if (at > start) {
    const [before] = piecesOf(block, index, at - 1, at);
    return before && { ...before, from: before.to };
  }
  return piecesOf(block, index, at, end)[0];
}

/** A comment or pin that stood only on words that went is put on the new ones, so that it is not lost. */
function keepMarks(editor: ReportEditor, home: Piece, length: number, pieces: readonly Piece[]): void {
  const gone = pieces.filter(({ span, from, to }) => from === 0 && to === span.text.length).map(({ span }) => span);
  const marks = gone.flatMap((span) => [...commentIds(span).map(commentMark), ...pinMarks(span)]);
  const lost = [...new Set<string>(marks)].filter((mark) => !home.span[mark] && !isOn(editor, home.path[0]!, mark));
  if (lost.length === 0) return;
  const at = {
    anchor: { path: home.path, offset: home.from },
    focus: { path: home.path, offset: home.from + length },
  };
  Transforms.setNodes(editor, Object.fromEntries(lost.map((mark) => [mark, true])), {
    at,
    match: Text.isText,
    split: true,
  });
}

function isOn(editor: ReportEditor, index: number, mark: string): boolean {
  return [...Node.texts(editor.children[index]! as Block)].some(([span]) => span.text !== '' && Boolean(span[mark]));
}
