import { randomInt } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import { AppError } from '../../core/errors';
import { countBlocks } from '../../core/report/count';
import { randomIds } from '../../core/report/ids';
import { parseReport } from '../../core/report/parse';
import type { Report } from '../../core/report/report';
import { acceptedBlocks } from '../../core/suggest/settle';
import type { NewVersion, Version } from '../../core/version/version';
import { contentHash, sha256 } from './content-hash';
import { packBody, unpackBody } from './pack-body';

interface Row extends Omit<Version, 'details'> {
  details: string;
  digest: string;
}

/** A version with what keeping it costs. */
export interface KeptVersion extends Version {
  /** SHA-256 of the whole report as kept, comments included. */
  digest: string;
  /** Bytes of its body; shared with versions of the same digest. */
  bytes: number;
}

const COLUMNS = 'id, at, author, kind, name, note, hash, chars, details';
const newVersionId = randomIds(() => randomInt(2 ** 47) / 2 ** 47, 'v');

/** Earlier states of one report. What writes is to be called inside a transaction. */
export function versionStore(db: Database) {
  const all = db.prepare<[], Row>(`SELECT ${COLUMNS}, digest FROM versions ORDER BY place DESC`);
  const one = db.prepare<[string], Row>(`SELECT ${COLUMNS}, digest FROM versions WHERE id = ?`);
  const sizes = db.prepare<[], { digest: string; bytes: number }>(
    'SELECT digest, length(body) bytes FROM version_bodies',
  );
  const body = db
    .prepare<[string], Buffer>('SELECT body FROM versions JOIN version_bodies USING (digest) WHERE id = ?')
    .pluck();
  const hasBody = db.prepare<[string], number>('SELECT 1 FROM version_bodies WHERE digest = ?').pluck();
  const keepBody = db.prepare<[string, Buffer]>('INSERT INTO version_bodies VALUES (?, ?)');
  const insert = db.prepare<[Row]>(`
    INSERT INTO versions (${COLUMNS}, digest)
    VALUES (@id, @at, @author, @kind, @name, @note, @hash, @chars, @details, @digest)`);
  const rename = db.prepare<[string, string, string]>(`
    UPDATE versions SET name = ?, note = ?, kind = iif(kind = 'auto', 'named', kind) WHERE id = ?`);
  const removeOne = db.prepare<[string]>('DELETE FROM versions WHERE id = ?');
  const sweep = db.prepare('DELETE FROM version_bodies WHERE digest NOT IN (SELECT digest FROM versions)');

  const missing = (id: string) => new AppError('no-version', { id });

  return {
    /** Newest first. */
    all: (): Version[] => all.all().map(toVersion),

    kept(): KeptVersion[] {
      const bytes = new Map(sizes.all().map((size) => [size.digest, size.bytes]));
      return all.all().map((row) => ({ ...toVersion(row), digest: row.digest, bytes: bytes.get(row.digest) ?? 0 }));
    },

    /** Throws no-version, or broken-version where its content makes no sense. */
    read(id: string): Report {
      const packed = body.get(id);
      if (!packed) throw missing(id);
      const text = unpackBody(packed);
      if (text === null || one.get(id)!.digest !== sha256(text)) throw new AppError('broken-version', { id });
      return parseReport(JSON.parse(text));
    },

    /** An automatic version of what the newest one holds already is not kept again: the newest is returned. */
    add(report: Report, order: NewVersion): Version {
      const text = JSON.stringify(report);
      const digest = sha256(text);
      const newest = order.kind === 'auto' ? all.get() : undefined;
      if (newest?.digest === digest) return toVersion(newest);
      if (hasBody.get(digest) === undefined) keepBody.run(digest, packBody(text));
      const accepted = acceptedBlocks(report.blocks);
      const row: Row = {
        id: order.id ?? newVersionId(),
        at: order.at,
        author: order.author,
        kind: order.kind,
        name: order.name ?? '',
        note: order.note ?? '',
        hash: contentHash(report.blocks),
        chars: countBlocks(accepted),
        details: JSON.stringify(order.details ?? {}),
        digest,
      };
      insert.run(row);
      return toVersion(row);
    },

    /** One that was kept by itself is a person's own from now on. */
    rename(id: string, name: string, note: string): void {
      if (rename.run(name, note, id).changes === 0) throw missing(id);
    },

    remove(ids: readonly string[]): void {
      for (const id of ids) removeOne.run(id);
      sweep.run();
    },
  };
}

function toVersion({ digest: _digest, details, ...row }: Row): Version {
  return { ...row, details: JSON.parse(details) as Version['details'] };
}
