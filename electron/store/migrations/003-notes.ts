import type { Migration } from '../migrate';

/** What a person noted beside the text: ignored findings, process dates, last year's file, answers and links. */
export const notes: Migration = {
  name: 'notes',
  up: (db) =>
    db.exec(`
      CREATE TABLE notes (
        kind TEXT NOT NULL,
        id   TEXT NOT NULL,
        body TEXT NOT NULL CHECK (json_valid(body)),
        PRIMARY KEY (kind, id)
      ) STRICT;
    `),
};
