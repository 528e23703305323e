import type { Migration } from '../migrate';

export const recentFiles: Migration = {
  name: 'recent-files',
  up: (db) =>
    db.exec(`
      CREATE TABLE recent_files (
        path      TEXT PRIMARY KEY NOT NULL,
        title     TEXT NOT NULL,
        unit      TEXT NOT NULL,
        year      INTEGER NOT NULL,
        opened_at INTEGER NOT NULL
      ) STRICT;
    `),
};
