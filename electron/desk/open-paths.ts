import { readFileSync, rmSync } from 'node:fs';
import { z } from 'zod';
import { writeFileSafely } from '../disk/write-file';

const schema = z.record(z.string(), z.string());

/** Which report stands behind which session, kept on disk so that windows outlive a crash of the desk process. */
export interface OpenPaths {
  /** Of the desk process before this one, when it did not end in order. */
  recall(session: string): string | undefined;
  /** What is open now. */
  keep(sessions: Iterable<[session: string, path: string]>): void;
  /** The desk process ends in order: no window is left. */
  clear(): void;
}

/** `path` holds no text of reports and is for this user only; failing to write it costs only that comfort. */
export function openPaths(path: string): OpenPaths {
  const before = new Map(Object.entries(readPaths(path)));
  return {
    recall: (session) => before.get(session),
    keep(sessions) {
      const now = Object.fromEntries(sessions);
      for (const session of Object.keys(now)) before.delete(session);
      try {
        const all = { ...Object.fromEntries(before), ...now };
        writeFileSafely(path, Buffer.from(JSON.stringify(all)), 0o600);
      } catch {
        // See above.
      }
    },
    clear: () => rmSync(path, { force: true }),
  };
}

function readPaths(path: string): Record<string, string> {
  try {
    return schema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return {};
  }
}
