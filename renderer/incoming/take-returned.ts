import { Editor } from 'slate';
import { HistoryEditor } from 'slate-history';
import type { Choice } from '../../core/merge/incoming';
import type { Block } from '../../core/report/block';
import { api } from '../api';
import type { ReportEditor } from '../editor/slate-types';
import type { ReportSession } from '../session/report-session';
import { reshape } from '../suggestions/reshape';
import { withoutSuggestions } from '../suggestions/tracking';
import { readAgain, returned } from './returned';
import { sayTaken } from './say-incoming';

/** Takes in what was chosen: words as one step that can be undone, threads with it. Returns what was done, in one line. */
export async function takeReturned(session: ReportSession): Promise<string> {
  const now = returned.get();
  if (!now) return '';
  await session.saver.flush();
  const choices = now.choices.map((own) => ({ ...own }) as Record<string, Choice>);
  const { blocks, comments, taken, lost } = await api.takeReturned(session.id, { sources: [...now.sources], choices });
  const { editor, threads } = session;
  const before = new Map(threads.comments.get().map((comment) => [comment.id, JSON.stringify(comment)]));
  // Threads first: marks of threads that nobody has are taken off the text.
  for (const comment of comments) if (before.get(comment.id) !== JSON.stringify(comment)) threads.put(comment);
  putText(editor, blocks);
  await Promise.all([session.saver.flush(), session.materials.load()]);
  const summary = sayTaken(taken.flat(), lost.length);
  await readAgain(session, now.sources, summary);
  return summary;
}

function putText(editor: ReportEditor, blocks: readonly Block[]): void {
  withoutSuggestions(editor, () => {
    HistoryEditor.withNewBatch(editor, () => {
      Editor.withoutNormalizing(editor, () => reshape(editor, 0, editor.children.length, structuredClone(blocks)));
    });
  });
}
