import type { Migration } from '../migrate';

/**
 * What the office decided about an item of the product, kept beside the product's own wording of it; and with each
 * result the version of the pack it was judged by.
 */
export const officeItems: Migration = {
  name: 'office-items',
  up: (db) =>
    db.exec(`
      ALTER TABLE items ADD COLUMN choice TEXT CHECK (choice IS NULL OR json_valid(choice));
      ALTER TABLE results ADD COLUMN pack_version INTEGER NOT NULL DEFAULT 0;
      UPDATE results SET pack_version = (SELECT pack_version FROM items WHERE items.id = results.item);
    `),
};
