import type { Migration } from '../migrate';

/** The office's own layouts: a name and the values that differ from the standard. */
export const layoutProfiles: Migration = {
  name: 'layout-profiles',
  up: (db) =>
    db.exec(`
      CREATE TABLE layout_profiles (
        id         TEXT PRIMARY KEY NOT NULL,
        name       TEXT NOT NULL,
        settings   TEXT NOT NULL CHECK (json_valid(settings)),
        updated_at INTEGER NOT NULL
      ) STRICT;
    `),
};
