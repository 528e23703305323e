import type { Migration } from '../migrate';

/** A problem may be answered by several measures: a link names a list of them. */
export const manyMeasures: Migration = {
  name: 'many-measures',
  up: (db) =>
    db.exec(`
      UPDATE notes SET body = json_remove(
        json_set(body, '$.measures',
          CASE WHEN json_extract(body, '$.measure') IS NULL THEN NULL ELSE json_array(json_extract(body, '$.measure')) END),
        '$.measure')
      WHERE kind = 'link';
    `),
};
