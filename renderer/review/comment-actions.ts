import { Editor, Node, Range } from 'slate';
import { ReactEditor } from 'slate-react';
import type { Block } from '../../core/report/block';
import type { Comment, Reply } from '../../core/report/comment';
import { randomIds } from '../../core/report/ids';
import { commentTarget, markComment, unmarkComment } from '../editor/commands/mark-comment';
import { undoOf } from '../editor/commands/undo-of';
import { offsetOf } from '../editor/point-at';
import { syncSelection } from '../editor/sync-selection';
import { bringIntoSight } from '../session/go-to';
import type { ReportSession } from '../session/report-session';
import { notify } from '../ui/toasts';
import { identity, requireIdentity } from './identity';
import { cardOfThread, DRAFT_CARD } from './thread-card';

const newId = randomIds(Math.random, 'c');

/** Opens an empty comment beside the selected words. Asks who one is, when nobody said it yet. */
export async function startComment(session: ReportSession): Promise<void> {
  const { editor, readOnly, review, margin, composing } = session;
  if (readOnly || composing.current) return;
  syncSelection(editor);
  const range = commentTarget(editor);
  if (!range) return notify('请先选中要批注的文字。', 'error');
  const ref = Editor.rangeRef(editor, range, { affinity: 'inward' });
  if (!(await requireIdentity())) return void ref.unref();
  dropDraft(session);
  const start = Range.start(ref.current ?? range);
  const block = editor.children[start.path[0]!] as Block;
  const quote = Editor.string(editor, ref.current ?? range);
  const offset = offsetOf(block, start);
  review.draft.set({ range: ref, block: block.id, offset, quote, text: '', mention: {} });
  margin.active.set(DRAFT_CARD);
  // A quick typist must not write over the selected words before the card is there.
  ReactEditor.blur(editor);
  // The card lies beside its words: whoever scrolled on since selecting them is led back.
  bringIntoSight(editor, { block: block.id, start: offset, end: offset + 1 });
  if (!review.hasRoom.get()) review.listAsked.set({});
}

/** Puts the comment that is being written into the report, on the words as they are by now. */
export async function submitDraft(session: ReportSession): Promise<boolean> {
  const who = await requireIdentity();
  if (!who) return false;
  if (postDraft(session, who.name)) ReactEditor.focus(session.editor);
  return true;
}

function postDraft(session: ReportSession, author: string): boolean {
  const { editor, review, threads, margin, stage } = session;
  const draft = review.draft.get();
  const range = draft?.range.current;
  if (!draft) return false;
  dropDraft(session);
  if (!range || Range.isCollapsed(range)) {
    notify(`要批注的文字已经删除，批注没有写入：${draft.text}`, 'error');
    return false;
  }
  const id = newId();
  const where = stage.get().stage;
  const comment: Comment = {
    id,
    author,
    at: new Date().toISOString(),
    text: draft.text.trim(),
    resolved: false,
    replies: [],
    ...(where !== '' && { stage: where }),
    ...draft.mention,
  };
  threads.put(comment);
  markComment(editor, id, [range]);
  margin.active.set(cardOfThread(id));
  return true;
}

/** Sends what was written and not sent: the report is about to close, and nothing typed may be lost. */
export function postWaiting(session: ReportSession): void {
  const { review } = session;
  const author = identity.get()?.name;
  if (author === undefined) return;
  if (review.draft.get()?.text.trim()) postDraft(session, author);
  for (const [id, text] of review.answers) postReply(session, id, text, author);
  review.answers.clear();
}

/** Closes the comment that is being written, without a trace. */
export function dropDraft({ review, margin }: ReportSession): void {
  const draft = review.draft.get();
  if (!draft) return;
  draft.range.unref();
  review.draft.set(null);
  if (margin.active.get() === DRAFT_CARD) margin.active.set(null);
}

export async function addReply(session: ReportSession, id: string, text: string): Promise<boolean> {
  const who = await requireIdentity();
  return who !== null && postReply(session, id, text, who.name);
}

function postReply(session: ReportSession, id: string, text: string, author: string): boolean {
  const comment = find(session, id);
  if (!comment || text.trim() === '') return false;
  const reply: Reply = { id: newId(), author, at: new Date().toISOString(), text: text.trim() };
  session.threads.put({ ...comment, replies: [...comment.replies, reply], resolved: false });
  return true;
}

/** Changes the text of a comment, or of the reply at `index`. */
export function editText(session: ReportSession, id: string, index: number | null, text: string): void {
  const comment = find(session, id);
  if (!comment || text.trim() === '') return;
  const changed = { text: text.trim(), edited: new Date().toISOString() };
  const replies = comment.replies.map((reply, i) => (i === index ? { ...reply, ...changed } : reply));
  session.threads.put(index === null ? { ...comment, ...changed } : { ...comment, replies });
}

export function setResolved(session: ReportSession, id: string, resolved: boolean): void {
  const comment = find(session, id);
  if (!comment || comment.resolved === resolved) return;
  session.threads.put({ ...comment, resolved });
  if (!resolved) return;
  const { filter } = session.review;
  if (filter.get().state !== 'open') return;
  if (session.margin.active.get() === cardOfThread(id)) session.margin.active.set(null);
  notify('已解决。可在“批注”栏里查看已解决的批注。', 'done', {
    name: '撤销',
    run: () => setResolved(session, id, false),
  });
}

export function deleteReply(session: ReportSession, id: string, index: number): void {
  const before = find(session, id);
  if (!before) return;
  session.threads.put({ ...before, replies: before.replies.filter((_, i) => i !== index) });
  notify('已删除回复。', 'done', {
    name: '撤销',
    run: () => {
      const now = find(session, id);
      if (now) session.threads.put({ ...now, replies: now.replies.toSpliced(index, 0, before.replies[index]!) });
    },
  });
}

/** Deletes a thread with its mark; undo of the editor brings both back, and so does the toast. */
export function deleteThread(session: ReportSession, id: string): void {
  const { editor, threads, margin } = session;
  const comment = find(session, id);
  if (!comment) return;
  if (margin.active.get() === cardOfThread(id)) margin.active.set(null);
  if (!threads.anchors.get().has(id)) {
    threads.remove(id);
    return notify('已删除批注。', 'done', { name: '撤销', run: () => threads.put(comment) });
  }
  const places = unmarkComment(editor, id);
  const undo = undoOf(editor);
  const step = editor.history.undos.at(-1);
  notify('已删除批注。', 'done', {
    name: '撤销',
    run() {
      if (editor.history.undos.at(-1) === step) return undo();
      const ranges = places.flatMap((place) => place.unref() ?? []).filter(Range.isExpanded);
      threads.put(comment);
      if (ranges.some((range) => Node.has(editor, range.anchor.path))) markComment(editor, id, ranges);
    },
  });
}

function find({ threads }: ReportSession, id: string): Comment | undefined {
  return threads.comments.get().find((one) => one.id === id);
}
