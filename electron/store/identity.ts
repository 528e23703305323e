import type { Database } from 'better-sqlite3';
import { parseIdentity, type Identity } from '../../core/review/identity';

/** Who works on this machine; null until someone said so. */
export function identityStore(db: Database) {
  const read = db.prepare<[], Identity>('SELECT name, unit, role FROM identity');
  const save = db.prepare<[string, string, string, number]>(
    'INSERT OR REPLACE INTO identity (only_row, name, unit, role, updated_at) VALUES (1, ?, ?, ?, ?)',
  );
  return {
    read: (): Identity | null => read.get() ?? null,
    save(identity: Identity, now: number): void {
      const { name, unit, role } = parseIdentity(identity);
      save.run(name, unit, role, now);
    },
  };
}
