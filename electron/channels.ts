import type { Events } from '../core/api';

/** What the window tells the shell beside the Api: whether it hears announcements of a name. */
export const LISTENING = 'listening';

/** … and that everything pending of a `flush` with this token is in the file. */
export const FLUSHED = 'flushed';

const EVENT_NAMES = { openFile: true, command: true, flush: true } satisfies Record<keyof Events, true>;

/** Whether something from a page names an announcement. */
export function isEventName(name: unknown): name is keyof Events {
  return typeof name === 'string' && Object.hasOwn(EVENT_NAMES, name);
}
