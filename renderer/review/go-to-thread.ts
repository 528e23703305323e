import { passes, placeThreads, type PlacedThread } from './shown-threads';
import { NO_FILTER } from './review';
import { cardOfThread, threadOfCard } from './thread-card';
import type { ReportSession } from '../session/report-session';

/** Shows a thread and its words, whatever filter hides it. The list stands in where the margin has no room. */
export function goToThread(session: ReportSession, id: string): void {
  const { threads, review, margin, goTo } = session;
  const placed = allThreads(session).find(({ comment }) => comment.id === id);
  if (!placed) return;
  if (!passes(placed, review.filter.get())) review.filter.set({ ...NO_FILTER, state: 'all' });
  margin.active.set(cardOfThread(id));
  if (!review.hasRoom.get()) review.listAsked.set({});
  const anchor = threads.anchors.get().get(id);
  goTo(anchor ? { block: anchor.block, start: anchor.start, end: anchor.end, drawn: true } : { block: placed.block });
  // The caret that goes to the words must not choose another thread that has them too.
  margin.active.set(cardOfThread(id));
}

/** To the next thread that is shown behind the one at hand or the caret, or the one before; going round. */
export function stepThread(session: ReportSession, direction: 1 | -1): { number: number; total: number } | null {
  const shown = allThreads(session).filter((one) => passes(one, session.review.filter.get()));
  if (shown.length === 0) return null;
  const active = threadOfCard(session.margin.active.get());
  const at = shown.findIndex(({ comment }) => comment.id === active);
  const from = at >= 0 ? at : caretIndex(session, shown) - (direction === 1 ? 1 : 0);
  const next = (from + direction + shown.length) % shown.length;
  goToThread(session, shown[next]!.comment.id);
  return { number: next + 1, total: shown.length };
}

function allThreads({ threads, blocks }: ReportSession): PlacedThread[] {
  return placeThreads(threads.comments.get(), threads.anchors.get(), blocks.get());
}

/** How many of the threads stand before the caret. */
function caretIndex({ editor, blocks }: ReportSession, shown: readonly PlacedThread[]): number {
  const here = editor.selection?.focus.path[0] ?? -1;
  const order = new Map(blocks.get().map(({ id }, index) => [id, index]));
  return shown.filter(({ block }) => (order.get(block) ?? 0) <= here).length;
}
