import { commentMark } from '../../../core/report/comment';
import type { SourceSpan } from '../../../core/intake/recognised';

/** Follows comment ranges through the text and puts their marks on the spans they cover. */
export interface Anchors {
  /** Changes whenever the set of open ranges does: text must begin a new span then. */
  version(): number;
  start(number: string): void;
  end(number: string): void;
  /** The reference mark; a comment that covers no words is tied to the span before it, else to the next. */
  reference(number: string, before: SourceSpan | undefined): void;
  /** Marks a new span with all open ranges. */
  mark(span: SourceSpan): void;
}

/** `threadOf` gives the thread a comment number belongs to; ranges of replies count for their thread. */
export function followAnchors(threadOf: ReadonlyMap<string, string>): Anchors {
  const open = new Map<string, number>();
  const marked = new Set<string>();
  const pending = new Set<string>();
  let version = 0;
  return {
    version: () => version,
    start(number) {
      const thread = threadOf.get(number);
      if (thread === undefined) return;
      open.set(thread, (open.get(thread) ?? 0) + 1);
      version += 1;
    },
    end(number) {
      const thread = threadOf.get(number);
      const count = thread === undefined ? undefined : open.get(thread);
      if (thread === undefined || count === undefined) return;
      if (count > 1) open.set(thread, count - 1);
      else open.delete(thread);
      version += 1;
    },
    reference(number, before) {
      const thread = threadOf.get(number);
      if (thread === undefined || marked.has(thread) || open.has(thread)) return;
      if (before) {
        before[commentMark(thread)] = true;
        marked.add(thread);
      } else {
        pending.add(thread);
        version += 1;
      }
    },
    mark(span) {
      for (const thread of [...open.keys(), ...pending]) {
        span[commentMark(thread)] = true;
        marked.add(thread);
      }
      if (pending.size > 0) {
        pending.clear();
        version += 1;
      }
    },
  };
}
