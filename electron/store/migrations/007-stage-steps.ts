import type { Migration } from '../migrate';

/** The way of the report from stage to stage, with sign-offs and reopenings. */
export const stageSteps: Migration = {
  name: 'stage-steps',
  up: (db) =>
    db.exec(`
      CREATE TABLE stage_steps (
        place INTEGER PRIMARY KEY NOT NULL,
        id    TEXT NOT NULL UNIQUE,
        body  TEXT NOT NULL CHECK (json_valid(body))
      ) STRICT;
    `),
};
