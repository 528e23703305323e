import type { Migration } from '../migrate';

/** Where last year's report lies for each report, by its id: the report itself, which is handed on, does not tell. */
export const lastYears: Migration = {
  name: 'last-years',
  up: (db) =>
    db.exec(`
      CREATE TABLE last_years (
        report TEXT PRIMARY KEY NOT NULL,
        path   TEXT NOT NULL
      ) STRICT;
    `),
};
