import { readFileSync, rmSync } from 'node:fs';
import { sync as writeAtomically } from 'write-file-atomic';
import { z } from 'zod';

const schema = z.record(z.string(), z.string());

/** Which report stands behind which session, kept on disk so that windows outlive a crash of the desk process. */
export interface OpenPaths {
  /** Of the desk process before this one, when it did not end in order. */
  recall(session: string): string | undefined;
  /** What is open now. */
  keep(sessions: Iterable<[session: string, path: string]>): void;
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
        if (Object.keys(now).length === 0 && before.size === 0) rmSync(path, { force: true });
        else writeAtomically(path, JSON.stringify({ ...Object.fromEntries(before), ...now }), { mode: 0o600 });
      } catch {
        // See above.
      }
    },
  };
}

function readPaths(path: string): Record<string, string> {
  try {
    return schema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return {};
  }
}
