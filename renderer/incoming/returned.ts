import type { Choice } from '../../core/merge/incoming';
import type { ReturnedCopy, ReturnedSource } from '../../core/merge/returned-copies';
import { api } from '../api';
import type { ReportSession } from '../session/report-session';
import { createStore } from '../ui/store';

/** The returned copies at hand, what they bring, and what is to become of it. */
export interface Returned {
  /** Session of the report they are set against. */
  session: string;
  sources: readonly ReturnedSource[];
  copies: readonly ReturnedCopy[];
  /** By copy, then by entry; an entry without a choice stays out. */
  choices: readonly Readonly<Record<string, Choice>>[];
  /** What was taken in last, in one line. */
  summary: string;
}

export const returned = createStore<Returned | null>(null);

/** Copies that were dropped on the window, for the open report to read. */
export const dropped = createStore<readonly ReturnedSource[] | null>(null);

/** Reads copies beside those that are at hand already. Choices made so far are kept. */
export async function addReturned(session: ReportSession, sources: readonly ReturnedSource[]): Promise<void> {
  const before = returned.get()?.session === session.id ? returned.get()! : null;
  const known = new Set(before?.sources.map(keyOf));
  const fresh = sources.filter((source) => !known.has(keyOf(source)));
  await readAgain(session, [...(before?.sources ?? []), ...fresh], '');
}

/** Sets the copies against the text as it is now. */
export async function readAgain(
  session: ReportSession,
  sources: readonly ReturnedSource[],
  summary: string,
): Promise<void> {
  if (sources.length === 0) return returned.set(null);
  // What is read is the file: it must hold what stands on the page.
  if (!session.readOnly) await session.saver.flush();
  const before = returned.get();
  const made = new Map(before?.sources.map((source, i) => [keyOf(source), before.choices[i] ?? {}] as const));
  const copies = await api.readReturned(session.id, [...sources]);
  const choices = copies.map(({ entries, sentAt }, i) => {
    const own = made.get(keyOf(sources[i]!)) ?? {};
    const fresh = !made.has(keyOf(sources[i]!));
    return Object.fromEntries(
      entries.flatMap(({ id, kind, mine }): [string, Choice][] => {
        if (Object.hasOwn(own, id)) return [[id, own[id]!]];
        // What both changed is for a person to decide; what a copy of unknown origin lacks may be new in ours.
        if (!fresh || mine !== undefined || (sentAt === null && kind === 'deleted-block')) return [];
        return [[id, 'take']];
      }),
    );
  });
  returned.set({ session: session.id, sources, copies, choices, summary });
}

/** Chooses what becomes of entries; null leaves them out. */
export function choose(copy: number, ids: readonly string[], choice: Choice | null): void {
  const now = returned.get();
  if (!now) return;
  const choices = now.choices.map((own, i) => {
    if (i !== copy) return own;
    const next = Object.fromEntries(Object.entries(own).filter(([id]) => !ids.includes(id)));
    if (choice !== null) for (const id of ids) next[id] = choice;
    return next;
  });
  returned.set({ ...now, choices });
}

function keyOf(source: ReturnedSource): string {
  return 'path' in source ? source.path : `${source.name} ${source.bytes.length} ${source.bytes.slice(-64)}`;
}
