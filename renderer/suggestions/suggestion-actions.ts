import { ReactEditor } from 'slate-react';
import { listSuggestions, type Suggestion } from '../../core/suggest/list-suggestions';
import type { Verdict } from '../../core/suggest/settle';
import { identity } from '../review/identity';
import { undoOf } from '../editor/commands/undo-of';
import type { ReportSession } from '../session/report-session';
import { notify } from '../ui/toasts';
import { maySettle, NOT_YOURS } from './may-settle';
import { settleSuggestions } from './settle-suggestions';
import { suggestionsAt } from './suggestions-at';

/** Accepts or rejects what the caret is at, and goes on to the next. */
export function settleHere(session: ReportSession, verdict: Verdict): void {
  const { editor } = session;
  if (isClosed(session)) return;
  const ids = suggestionsAt(editor);
  if (ids.length === 0) return notify('光标处没有修订。');
  if (!settleThese(session, verdict, ids)) return;
  if (!stepSuggestion(session, 1)) ReactEditor.focus(editor);
}

/** Accepts or rejects suggestions by id; false, and said so, when none of them is this person's to answer. */
export function settleThese(session: ReportSession, verdict: Verdict, ids: readonly string[]): boolean {
  const { editor, blocks } = session;
  if (isClosed(session)) return false;
  const who = identity.get();
  const these = listSuggestions(blocks.get()).filter(
    ({ id, author }) => ids.includes(id) && maySettle(who, verdict, author),
  );
  if (these.length === 0) {
    notify(NOT_YOURS);
    return false;
  }
  const known = new Set(these.map(({ id }) => id));
  settleSuggestions(editor, verdict, ({ id }) => known.has(id));
  return true;
}

/** Accepts or rejects those of one person, or all; says how many, and offers to take it back. */
export function settleMany(session: ReportSession, verdict: Verdict, author: string | null): void {
  const { editor, blocks } = session;
  if (isClosed(session)) return;
  const who = identity.get();
  const isMeant = (by: string) => (author === null || by === author) && maySettle(who, verdict, by);
  const all = listSuggestions(blocks.get());
  const these = all.filter((one) => isMeant(one.author));
  if (these.length === 0) return all.length > 0 ? notify(NOT_YOURS) : undefined;
  settleSuggestions(editor, verdict, (change) => isMeant(change.author));
  const whose = author === null ? '' : `${author || '未署名'}的`;
  const text = `已${verdict === 'accept' ? '接受' : '拒绝'}${whose} ${these.length} 处修订。`;
  notify(text, 'done', { name: '撤销', run: undoOf(editor) });
  ReactEditor.focus(editor);
}

/** Goes to the next suggestion behind the caret, or the one before, going round; false when there is none. */
export function stepSuggestion({ editor, blocks, goTo }: ReportSession, direction: 1 | -1): boolean {
  const list = listSuggestions(blocks.get());
  if (list.length === 0) return false;
  const order = new Map(blocks.get().map(({ id }, index) => [id, index]));
  const here = new Set(suggestionsAt(editor));
  const at = list.findIndex(({ id }) => here.has(id));
  const caret = editor.selection?.focus.path[0] ?? -1;
  const before = list.filter(({ block }) => (order.get(block) ?? 0) < caret).length;
  const from = at >= 0 ? at : direction === 1 ? before - 1 : before;
  goTo(placeOf(list[(from + direction + list.length) % list.length]!));
  return true;
}

/** Where a suggestion stands, for going there. */
export function placeOf({ block, offset, end }: Suggestion) {
  return { block, start: offset, end, drawn: true as const };
}

function isClosed({ readOnly, stage }: ReportSession): boolean {
  return readOnly || stage.get().lock !== null;
}
