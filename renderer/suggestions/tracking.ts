import { createStore, type Store } from '../ui/store';
import type { ReportEditor } from '../editor/slate-types';

interface TrackingState {
  /** Whose suggestions are recorded; null while they are not. */
  author: Store<string | null>;
  /** Beside deleted words, where the caret goes after an edit. */
  side: 'before' | 'behind';
  /** Above zero while what is done is no edit of a person. */
  paused: number;
  /** What is done now is not added to a suggestion beside it. */
  isAlone: boolean;
  /** Draws what was done so far, in the middle of an edit. */
  finish: () => void;
}

const states = new WeakMap<ReportEditor, TrackingState>();

export function trackingOf(editor: ReportEditor): TrackingState {
  let state = states.get(editor);
  if (!state) {
    state = {
      author: createStore<string | null>(null),
      side: 'before',
      paused: 0,
      isAlone: false,
      finish: () => undefined,
    };
    states.set(editor, state);
  }
  return state;
}

/** Records what is done from now on as suggestions of this person (修订); null ends that. */
export function recordSuggestions(editor: ReportEditor, author: string | null): void {
  trackingOf(editor).author.set(author);
}

export function isRecording(editor: ReportEditor): boolean {
  return trackingOf(editor).author.get() !== null;
}

/** Changes the text as it stands, suggestions included: accepting and rejecting, taking in another copy. */
export function withoutSuggestions(editor: ReportEditor, change: () => void): void {
  const state = trackingOf(editor);
  state.paused += 1;
  try {
    change();
  } finally {
    state.paused -= 1;
  }
}

/** Said when a table's columns or merged cells were to change meanwhile. */
export const TABLE_SHAPE_KEPT = '修订状态下不能增删列、合并或拆分单元格，表格没有改动。请先关闭修订再改。';
