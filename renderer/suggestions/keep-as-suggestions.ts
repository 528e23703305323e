import { HistoryEditor } from 'slate-history';
import type { OpenedReport } from '../../core/api';
import { AppError } from '../../core/errors';
import type { Block } from '../../core/report/block';
import { randomIds } from '../../core/report/ids';
import { asSuggestions } from '../../core/suggest/as-suggestions';
import { diffLists } from '../compare/diff-lists';
import { forgetUndo } from '../editor/plugins/with-lock';
import type { ReportEditor } from '../editor/slate-types';
import { identityAgain } from '../review/identity';
import { notify } from '../ui/toasts';
import { reshape } from './reshape';
import { withoutSuggestions } from './tracking';

const newId = randomIds(Math.random);

/**
 * A reviewer's change of the text itself is not taken into the file: somebody said in another window that they review
 * now, or took back what they wrote before. Where `error` is that refusal, makes suggestions of all that differs from
 * the file, and returns true; what could be undone would undo those, too, and is forgotten.
 */
export async function keepAsSuggestions(
  editor: ReportEditor,
  error: unknown,
  inFile: () => Promise<OpenedReport>,
): Promise<boolean> {
  if (!(error instanceof AppError) || error.code !== 'only-suggestions') return false;
  const [{ report }, me] = await Promise.all([inFile(), identityAgain()]);
  if (me?.role !== 'reviewer') return false;
  const before = editor.children as Block[];
  const tracking = {
    isOwn: ({ author }: { author: string }) => author === me.name,
    isOpen: () => false,
    mint: () => ({ id: newId(), author: me.name, at: new Date().toISOString() }),
  };
  const after = asSuggestions(report.blocks, before, tracking, diffLists);
  withoutSuggestions(editor, () => {
    HistoryEditor.withoutSaving(editor, () => reshape(editor, 0, before.length, after));
  });
  forgetUndo(editor);
  notify('您现在是审核身份：刚才的改动已改记为修订，没有丢失。');
  return editor.children !== before;
}
