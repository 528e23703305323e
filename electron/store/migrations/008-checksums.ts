import type { Migration } from '../migrate';

/**
 * A checksum (CRC-32) with each paragraph and comment: SQLite does not notice when a disk changes a character. Null where
 * none was taken, as in all that was saved before this migration. A migration that changes a body sets it to null.
 */
export const checksums: Migration = {
  name: 'checksums',
  up: (db) =>
    db.exec(`
      ALTER TABLE blocks ADD COLUMN sum INTEGER;
      ALTER TABLE comments ADD COLUMN sum INTEGER;
    `),
};
