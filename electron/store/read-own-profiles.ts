import type { OwnProfile } from '../../core/profile/own-profile';
import { layoutProfileStore } from './layout-profiles';
import { readMachineFile } from './read-machine-file';

/** The office's layouts as the machine-wide file at `path` holds them. */
export function readOwnProfiles(path: string): OwnProfile[] {
  return readMachineFile(path, 'layout_profiles', (db) => layoutProfileStore(db).all());
}
