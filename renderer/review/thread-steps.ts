import type { Comment } from '../../core/report/comment';
import type { ReportEditor } from '../editor/slate-types';
import type { Threads } from './threads';

/** A thread before and after something was done; `before` is null for a new one. */
export interface ThreadChange {
  before: Comment | null;
  after: Comment;
}

interface ThreadStep {
  changes: readonly ThreadChange[];
  settled: () => void;
}

const steps = new WeakMap<object, ThreadStep>();

/** Lets undo and redo of a step of the editor take threads along; `settled` is called after each. */
export function changeThreadsWith(
  step: object,
  changes: readonly ThreadChange[],
  settled = () => undefined as void,
): void {
  steps.set(step, { changes, settled });
}

/** Makes a step of the editor for what concerned threads alone, so that the next undo takes that back and no words. */
export function startThreadStep(editor: ReportEditor): object {
  const step = { operations: [], selectionBefore: editor.selection };
  editor.writeHistory('undos', step);
  editor.history.redos = [];
  editor.onChange();
  return step;
}

/** Undoing or doing again such a step also changes its threads. */
export function withThreadSteps(editor: ReportEditor, threads: Threads): ReportEditor {
  const { undo, redo } = editor;
  editor.undo = () => {
    const step = editor.history.undos.at(-1);
    undo();
    if (step && editor.history.undos.at(-1) !== step) followStep(editor, threads, step, 'before');
  };
  editor.redo = () => {
    const step = editor.history.redos.at(-1);
    if (step) followStep(editor, threads, step, 'after');
    redo();
  };
  return editor;
}

function followStep(
  editor: ReportEditor,
  threads: Threads,
  step: { operations: readonly unknown[] },
  to: 'before' | 'after',
): void {
  const known = steps.get(step);
  if (!known) return;
  changeThreads(threads, known.changes, to);
  // Nothing in the text tells the window that there is one step less.
  if (step.operations.length === 0) editor.onChange();
  known.settled();
}

/** Makes threads what they were before or after; those that somebody went on with meanwhile stay as they are. */
export function changeThreads(threads: Threads, changes: readonly ThreadChange[], to: 'before' | 'after'): void {
  const known = new Map(threads.comments.get().map((comment) => [comment.id, comment]));
  for (const change of changes) {
    const [from, target] = to === 'after' ? [change.before, change.after] : [change.after, change.before];
    const { id } = change.after;
    if (said(known.get(id)) !== said(from)) continue;
    if (target) threads.put(target);
    else threads.remove(id);
  }
}

/** What a thread says, wherever its words are by now. */
function said(comment: Comment | null | undefined): string {
  if (!comment) return '';
  const { quote: _quote, block: _block, ...rest } = comment;
  return JSON.stringify(rest);
}
