import type { Migration } from '../migrate';

/** What departments contributed: packed texts beside the report. Without a body the text was removed, its name stays. */
export const materials: Migration = {
  name: 'materials',
  up: (db) =>
    db.exec(`
      CREATE TABLE materials (
        place    INTEGER PRIMARY KEY NOT NULL,
        id       TEXT NOT NULL,
        unit     TEXT NOT NULL,
        file     TEXT NOT NULL,
        received TEXT NOT NULL,
        chars    INTEGER NOT NULL,
        body     BLOB
      ) STRICT;
    `),
};
