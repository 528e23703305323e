import type { Migration } from '../migrate';

/** Earlier states of the report. Versions that are alike to the last comma, comments included, share one body. */
export const versions: Migration = {
  name: 'versions',
  up: (db) =>
    db.exec(`
      CREATE TABLE version_bodies (
        digest TEXT PRIMARY KEY NOT NULL,
        body   BLOB NOT NULL
      ) STRICT;
      CREATE TABLE versions (
        place   INTEGER PRIMARY KEY NOT NULL,
        id      TEXT NOT NULL UNIQUE,
        at      TEXT NOT NULL,
        author  TEXT NOT NULL,
        kind    TEXT NOT NULL CHECK (kind IN ('auto', 'named', 'stage', 'sent', 'merge')),
        name    TEXT NOT NULL,
        note    TEXT NOT NULL,
        hash    TEXT NOT NULL,
        chars   INTEGER NOT NULL,
        details TEXT NOT NULL CHECK (json_valid(details)),
        digest  TEXT NOT NULL REFERENCES version_bodies (digest)
      ) STRICT;
      CREATE INDEX versions_by_digest ON versions (digest);
    `),
};
