import { Editor } from 'slate';
import { HistoryEditor } from 'slate-history';
import type { Choice } from '../../core/merge/incoming';
import type { Block } from '../../core/report/block';
import { api } from '../api';
import { undoOf } from '../editor/commands/undo-of';
import type { ReportEditor } from '../editor/slate-types';
import { changeThreads, changeThreadsWith, startThreadStep, type ThreadChange } from '../review/thread-steps';
import type { ReportSession } from '../session/report-session';
import { notifyError } from '../ui/toasts';
import { reshape } from '../suggestions/reshape';
import { withoutSuggestions } from '../suggestions/tracking';
import { readAgain, returned } from './returned';
import { sayTaken } from './say-incoming';

/** What was done, in one line, and how to take it back as long as nothing was written since. */
interface TakenIn {
  summary: string;
  undo: () => void;
}

/** Takes in what was chosen: words as one step that can be undone, threads with it. */
export async function takeReturned(session: ReportSession): Promise<TakenIn> {
  const now = returned.get();
  if (!now) return { summary: '', undo: () => undefined };
  await session.saver.flush();
  const choices = now.choices.map((own) => ({ ...own }) as Record<string, Choice>);
  const { blocks, comments, taken, lost } = await api.takeReturned(session.id, { sources: [...now.sources], choices });
  const { editor, threads } = session;
  const before = new Map(threads.comments.get().map((comment) => [comment.id, comment]));
  const changes = comments
    .map((after): ThreadChange => ({ before: before.get(after.id) ?? null, after }))
    .filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after));
  // Threads first: marks of threads that nobody has are taken off the text.
  changeThreads(threads, changes, 'after');
  const last = editor.history.undos.at(-1);
  putText(editor, blocks);
  const changed = editor.history.undos.at(-1);
  const step = changed && changed !== last ? changed : changes.length > 0 ? startThreadStep(editor) : null;
  const undo = step ? undoOf(editor) : () => undefined;
  // What was taken back came back as news: the list is to show it again.
  if (step) changeThreadsWith(step, changes, () => void readAnew(session));
  await Promise.all([session.saver.flush(), session.materials.load()]);
  const summary = sayTaken(taken.flat(), lost.length);
  await readAgain(session, now.sources, summary);
  return { summary, undo };
}

async function readAnew(session: ReportSession): Promise<void> {
  const now = returned.get();
  if (now?.session === session.id) await readAgain(session, now.sources, '').catch(notifyError);
}

function putText(editor: ReportEditor, blocks: readonly Block[]): void {
  withoutSuggestions(editor, () => {
    HistoryEditor.withNewBatch(editor, () => {
      Editor.withoutNormalizing(editor, () => reshape(editor, 0, editor.children.length, structuredClone(blocks)));
    });
  });
}
