import type { Migration } from '../migrate';

/** Who works on this machine; no row until someone said so. */
export const identity: Migration = {
  name: 'identity',
  up: (db) =>
    db.exec(`
      CREATE TABLE identity (
        only_row   INTEGER PRIMARY KEY CHECK (only_row = 1),
        name       TEXT NOT NULL CHECK (name <> ''),
        unit       TEXT NOT NULL,
        role       TEXT NOT NULL CHECK (role IN ('drafter', 'reviewer', 'clerk')),
        updated_at INTEGER NOT NULL
      ) STRICT;
    `),
};
