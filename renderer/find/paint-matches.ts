import { ReactEditor } from 'slate-react';
import type { Match } from '../../core/find/find-in-blocks';
import type { Block } from '../../core/report/block';
import { pointAt } from '../editor/point-at';
import type { ReportEditor } from '../editor/slate-types';

const ALL = 'shufa-found';
const HERE = 'shufa-found-here';

/** More are not painted at once, to stay quick when a single character is looked for in a long report. */
const MOST = 600;

/** Marks matches on the page by CSS highlights, which change neither value nor DOM; those around the current one. */
export function paintMatches(editor: ReportEditor, matches: readonly Match[], current: number): void {
  const first = Math.max(0, Math.min(current - MOST / 2, matches.length - MOST));
  const near = matches.slice(first, first + MOST).filter((_, i) => first + i !== current);
  CSS.highlights.set(ALL, new Highlight(...near.flatMap((match) => domRange(editor, match))));
  const here = new Highlight(...matches.slice(current, current + 1).flatMap((match) => domRange(editor, match)));
  here.priority = 1;
  if (current < 0) here.clear();
  CSS.highlights.set(HERE, here);
}

export function clearMatches(): void {
  CSS.highlights.delete(ALL);
  CSS.highlights.delete(HERE);
}

function domRange(editor: ReportEditor, { index, block: id, start, end }: Match): Range[] {
  const block = editor.children[index] as Block | undefined;
  if (block?.id !== id) return [];
  const range = ReactEditor.resolveDOMRange(editor, {
    anchor: pointAt(block, index, start),
    focus: pointAt(block, index, end),
  });
  return range ? [range] : [];
}
