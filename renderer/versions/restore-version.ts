import type { Report } from '../../core/report/report';
import type { Block } from '../../core/report/block';
import { randomIds } from '../../core/report/ids';
import { restoredText } from '../../core/version/restore-blocks';
import { api } from '../api';
import { undoOf } from '../editor/commands/undo-of';
import type { ReportSession } from '../session/report-session';
import { replaceText } from './replace-text';

const newId = randomIds(Math.random);

/**
 * Puts an older text back into the editor, all of it or one section, as one step that can be undone. What stands there
 * now is kept as a version before. Returns how to take it back.
 */
export async function restoreVersion(session: ReportSession, old: Report, section: string | null): Promise<() => void> {
  await session.saver.flush();
  await api.keepVersion(session.id, '', '');
  const { editor, threads } = session;
  const now = editor.children as Block[];
  const last = editor.history.undos.at(-1);
  replaceText(editor, restoredText(now, old.blocks, section, { newId, hasComment: (id) => threads.has(id) }));
  return editor.history.undos.at(-1) === last ? () => undefined : undoOf(editor);
}
