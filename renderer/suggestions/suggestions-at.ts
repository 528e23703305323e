import { Range } from 'slate';
import type { Block, Span } from '../../core/report/block';
import { endTouchOf, formatChangeOf, hasSpans, isTouched, touchOf, type Change } from '../../core/suggest/change';
import { offsetOf } from '../editor/point-at';
import type { ReportEditor } from '../editor/slate-types';

/** Ids of the suggestions that the caret stands at, or the selection touches; in reading order. */
export function suggestionsAt(editor: ReportEditor): string[] {
  const { selection } = editor;
  if (!selection) return [];
  const [start, end] = Range.edges(selection);
  const ids = new Set<string>();
  const add = (change: Change | undefined) => void (change && ids.add(change.id));
  for (let i = start.path[0]!; i <= end.path[0]!; i += 1) {
    const block = editor.children[i] as Block | undefined;
    if (!block || !isTouched(block)) continue;
    const from = i === start.path[0] ? offsetOf(block, start) : 0;
    const to = i === end.path[0] ? offsetOf(block, end) : Infinity;
    meetSpans(block, from, to, add);
    add(formatChangeOf(block)?.change);
  }
  return [...ids];
}

function meetSpans(block: Block, from: number, to: number, add: (change: Change | undefined) => void): void {
  let at = 0;
  const meet = (span: Span) => {
    const end = at + span.text.length;
    if (span.text !== '' && at <= to && end >= from) {
      add(touchOf(span, 'inserted'));
      add(touchOf(span, 'deleted'));
    }
    at = end;
  };
  if (hasSpans(block)) {
    block.children.forEach(meet);
    if (to < at) return;
    add(endTouchOf(block, 'inserted'));
    return add(endTouchOf(block, 'deleted'));
  }
  block.children.forEach((row, r) => {
    const start = at + (r > 0 ? 1 : 0);
    row.children.forEach((cell, c) => {
      if (r + c > 0) at += 1;
      cell.children.forEach(meet);
    });
    if (start > to || at < from) return;
    add(touchOf(row, 'inserted'));
    add(touchOf(row, 'deleted'));
  });
}
