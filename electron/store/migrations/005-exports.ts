import type { Migration } from '../migrate';

/** Which copies left the report, what stood open then, and why it was done all the same. */
export const exports: Migration = {
  name: 'exports',
  up: (db) =>
    db.exec(`
      CREATE TABLE exports (
        id      INTEGER PRIMARY KEY NOT NULL,
        at      TEXT NOT NULL,
        variant TEXT NOT NULL,
        profile TEXT NOT NULL,
        file    TEXT NOT NULL,
        sha256  TEXT NOT NULL,
        open    TEXT NOT NULL CHECK (json_valid(open)),
        reason  TEXT NOT NULL
      ) STRICT;
    `),
};
