import type { Migration } from '../migrate';

/**
 * A confirmation names its document apart from the note. Until now both stood in the note, which asked for the
 * document or meeting: so it moves over.
 */
export const markDocuments: Migration = {
  name: 'mark-documents',
  up: (db) =>
    db.exec(`
      ALTER TABLE marks ADD COLUMN document TEXT NOT NULL DEFAULT '';
      UPDATE marks SET document = note, note = '' WHERE kind = 'confirmed';
    `),
};
