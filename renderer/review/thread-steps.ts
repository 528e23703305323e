import type { Comment } from '../../core/report/comment';
import type { ReportEditor } from '../editor/slate-types';
import type { Threads } from './threads';

/** A thread before and after something was done; `before` is null for a new one. */
export interface ThreadChange {
  before: Comment | null;
  after: Comment;
}

const steps = new WeakMap<object, readonly ThreadChange[]>();

/** Lets undo and redo of a step of the editor take threads along. */
export function changeThreadsWith(step: object, changes: readonly ThreadChange[]): void {
  steps.set(step, changes);
}

/** Undoing or doing again such a step also changes its threads. */
export function withThreadSteps(editor: ReportEditor, threads: Threads): ReportEditor {
  const { undo, redo } = editor;
  editor.undo = () => {
    const step = editor.history.undos.at(-1);
    undo();
    if (step && editor.history.undos.at(-1) !== step) changeThreads(threads, steps.get(step) ?? [], 'before');
  };
  editor.redo = () => {
    const step = editor.history.redos.at(-1);
    if (step) changeThreads(threads, steps.get(step) ?? [], 'after');
    redo();
  };
  return editor;
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
