import type { Migration } from '../migrate';

/** What the office decided for all its reports: findings never shown, its own days for deadlines. */
export const officeChoices: Migration = {
  name: 'office-choices',
  up: (db) =>
    db.exec(`
      CREATE TABLE office_choices (
        kind TEXT NOT NULL,
        id   TEXT NOT NULL,
        body TEXT NOT NULL CHECK (json_valid(body)),
        PRIMARY KEY (kind, id)
      ) STRICT;
    `),
};
