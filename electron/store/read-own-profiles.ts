import { existsSync } from 'node:fs';
import Database from 'better-sqlite3';
import type { OwnProfile } from '../../core/profile/own-profile';
import { layoutProfileStore } from './layout-profiles';

/** The office's layouts as the machine-wide file holds them, without changing it; none where there is no such file. */
export function readOwnProfiles(path: string): OwnProfile[] {
  if (!existsSync(path)) return [];
  const db = new Database(path, { readonly: true, timeout: 2000 });
  try {
    const there = db.prepare("SELECT 1 FROM sqlite_master WHERE name = 'layout_profiles'").get();
    return there ? layoutProfileStore(db).all() : [];
  } finally {
    db.close();
  }
}
