import { Editor, Range, Transforms } from 'slate';
import { ReactEditor } from 'slate-react';
import { findInBlocks, matchBefore, matchFrom, type Match } from '../../core/find/find-in-blocks';
import type { Block } from '../../core/report/block';
import { offsetOf, placeRange } from '../editor/point-at';
import { syncSelection } from '../editor/sync-selection';
import { bringIntoSight } from '../session/go-to';
import type { ReportSession } from '../session/report-session';
import { createStore, type Store } from '../ui/store';
import { NOTHING_SOUGHT, type FindState } from './find-state';
import { replaceMatches } from './replace-matches';

/** Find and replace in one report. Nothing changes while an input method composes in the text. */
export interface Finder {
  state: Store<FindState>;
  /** Shows the bar; words selected in the text become what is looked for. */
  open(bar: 'find' | 'replace'): void;
  /** Hides the bar and goes back to the text, with the match selected. */
  close(): void;
  /** Changes what is looked for, and goes to the first match from where one stood. */
  seek(change: Partial<Pick<FindState, 'words' | 'options'>>): void;
  setReplacement(words: string): void;
  /** Goes to the next match, or the one before. */
  step(direction: 1 | -1): void;
  /** Replaces the match one is at and goes to the next; without one, only goes there. */
  replaceCurrent(): void;
  /** Replaces all matches as one undo step; returns how many. */
  replaceAll(): number;
  /** Looks again after the text changed. */
  refresh(): void;
}

const LONGEST_WORDS = 100;

export function createFinder({ editor, composing, readOnly, stage }: ReportSession): Finder {
  const isClosed = () => readOnly || stage.get().lock !== null;
  const state = createStore<FindState>(NOTHING_SOUGHT);
  /** Where one stood when the search began. */
  let origin = { index: 0, offset: 0 };
  const blocks = () => editor.children as Block[];
  const set = (change: Partial<FindState>) => state.set({ ...state.get(), ...change });
  const search = () => findInBlocks(blocks(), state.get().words, state.get().options);
  const at = (edge: 'start' | 'end') => {
    if (!editor.selection) return origin;
    const point = Range[edge](editor.selection);
    return { index: point.path[0]!, offset: offsetOf(blocks()[point.path[0]!]!, point) };
  };
  const show = (matches: readonly Match[], current: number, wrapped = false) => {
    set({ matches, current, wrapped });
    const match = matches[current];
    const range = match && placeRange(blocks(), match);
    if (!match || !range) return;
    Transforms.select(editor, range);
    bringIntoSight(editor, match);
  };
  const step = (direction: 1 | -1) => {
    if (composing.current || state.get().words === '') return;
    syncSelection(editor);
    const matches = search();
    const from = at(direction === 1 ? 'end' : 'start');
    const next = direction === 1 ? matchFrom(matches, from) : matchBefore(matches, from);
    const found = matches[next];
    const goesOn = !found || (found.index - from.index || found.start - from.offset) * direction >= 0;
    show(matches, next, !goesOn && matches.length > 1);
  };

  return {
    state,
    open(bar) {
      if (composing.current) return;
      syncSelection(editor);
      const { selection } = editor;
      const selected = selection && isWords(editor, selection) ? Editor.string(editor, selection) : null;
      origin = at('start');
      set({ bar, ...(selected !== null && { words: selected }) });
      const matches = search();
      show(matches, matchFrom(matches, origin));
    },
    close() {
      set({ bar: 'closed' });
      ReactEditor.focus(editor);
    },
    seek(change) {
      set(change);
      const matches = search();
      show(matches, matchFrom(matches, origin));
    },
    setReplacement: (replacement) => set({ replacement }),
    step(direction) {
      step(direction);
      origin = at('start');
    },
    replaceCurrent() {
      if (isClosed() || composing.current) return;
      const { matches, current, replacement } = state.get();
      const match = matches[current];
      if (match && isSelected(editor, match)) {
        replaceMatches(editor, [match], replacement);
        const end = placeRange(blocks(), { ...match, end: match.start + replacement.length })?.focus;
        if (end) Transforms.select(editor, end);
      }
      step(1);
    },
    replaceAll() {
      if (isClosed() || composing.current) return 0;
      const count = replaceMatches(editor, search(), state.get().replacement);
      set({ matches: search(), current: -1, wrapped: false });
      return count;
    },
    refresh() {
      if (composing.current || state.get().words === '') return;
      const matches = search();
      const here = at('start');
      const current = matches.findIndex(({ index, start }) => index === here.index && start === here.offset);
      set({ matches, current });
    },
  };
}

/** Whether a selection is something to look for, not a passage to look in. */
function isWords(editor: Editor, { anchor, focus }: Range): boolean {
  if (anchor.path[0] !== focus.path[0]) return false;
  const text = Editor.string(editor, { anchor, focus });
  return text.trim() !== '' && text.length <= LONGEST_WORDS && !text.includes('\n');
}

function isSelected(editor: Editor, match: Match): boolean {
  const block = editor.children[match.index] as Block | undefined;
  if (!editor.selection || !block || block.id !== match.block) return false;
  const [start, end] = Range.edges(editor.selection);
  if (start.path[0] !== match.index || end.path[0] !== match.index) return false;
  return offsetOf(block, start) === match.start && offsetOf(block, end) === match.end;
}
