import type { Migration } from '../migrate';

/** Text, comments, checklist with results and a person's marks. Bodies are JSON that core's parse door checks. */
export const report: Migration = {
  name: 'report',
  up: (db) =>
    db.exec(`
      CREATE TABLE report (
        only_row   INTEGER PRIMARY KEY CHECK (only_row = 1),
        body       TEXT NOT NULL CHECK (json_valid(body)),
        created_at INTEGER NOT NULL,
        updated_at INTEGER NOT NULL
      ) STRICT;
      CREATE TABLE blocks (
        id       TEXT PRIMARY KEY NOT NULL,
        position INTEGER NOT NULL,
        body     TEXT NOT NULL CHECK (json_valid(body))
      ) STRICT;
      CREATE TABLE comments (
        id       TEXT PRIMARY KEY NOT NULL,
        position INTEGER NOT NULL,
        body     TEXT NOT NULL CHECK (json_valid(body))
      ) STRICT;
      CREATE TABLE items (
        id           TEXT PRIMARY KEY NOT NULL,
        position     INTEGER NOT NULL,
        pack         TEXT NOT NULL,
        pack_version INTEGER NOT NULL,
        body         TEXT NOT NULL CHECK (json_valid(body))
      ) STRICT;
      CREATE TABLE results (
        item       TEXT PRIMARY KEY NOT NULL REFERENCES items (id),
        status     TEXT NOT NULL CHECK (status IN ('met', 'weak', 'missing', 'waived', 'manual')),
        note       TEXT NOT NULL,
        evidence   TEXT NOT NULL CHECK (json_valid(evidence)),
        checked_at INTEGER NOT NULL
      ) STRICT;
      CREATE TABLE marks (
        item   TEXT PRIMARY KEY NOT NULL,
        kind   TEXT NOT NULL CHECK (kind IN ('confirmed', 'waived')),
        date   TEXT NOT NULL,
        note   TEXT NOT NULL,
        author TEXT NOT NULL,
        at     TEXT NOT NULL
      ) STRICT;
    `),
};
