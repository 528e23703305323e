import type { Database } from 'better-sqlite3';
import type { OwnProfile } from '../../core/profile/own-profile';

interface Row {
  id: string;
  name: string;
  settings: string;
}

/** The office's own layouts by name. */
export function layoutProfileStore(db: Database) {
  const all = db.prepare<[], Row>('SELECT id, name, settings FROM layout_profiles ORDER BY name, id');
  const save = db.prepare<[string, string, string, number]>(
    'INSERT OR REPLACE INTO layout_profiles (id, name, settings, updated_at) VALUES (?, ?, ?, ?)',
  );
  const remove = db.prepare<[string]>('DELETE FROM layout_profiles WHERE id = ?');
  return {
    all: (): OwnProfile[] =>
      all.all().map(({ id, name, settings }) => ({ id, name, values: JSON.parse(settings) as OwnProfile['values'] })),
    save: ({ id, name, values }: OwnProfile, now: number): void => void save.run(id, name, JSON.stringify(values), now),
    remove: (id: string): void => void remove.run(id),
  };
}
