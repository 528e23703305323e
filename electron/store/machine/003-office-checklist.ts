import type { Migration } from '../migrate';

/**
 * The office's own checklist items in their order, what it decided about the product's, and when it last said so:
 * a machine whose office never said anything leaves the items of a report that comes from elsewhere alone.
 */
export const officeChecklist: Migration = {
  name: 'office-checklist',
  up: (db) =>
    db.exec(`
      CREATE TABLE office_checklist (
        only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
        saved_at INTEGER NOT NULL
      ) STRICT;
      CREATE TABLE own_items (
        id       TEXT PRIMARY KEY NOT NULL,
        position INTEGER NOT NULL,
        body     TEXT NOT NULL CHECK (json_valid(body))
      ) STRICT;
      CREATE TABLE item_choices (
        item TEXT PRIMARY KEY NOT NULL,
        off  INTEGER NOT NULL CHECK (off IN (0, 1)),
        level TEXT CHECK (level IN ('mandatory', 'required', 'advised'))
      ) STRICT;
    `),
};
